import { parentPort, workerData } from 'node:worker_threads'
import type { ReadRequest } from './read-document-in-worker.ts'
import { readDocument } from './read-document.ts'
import type { ReaderMessage } from './run-reader.ts'

// A thread of its own reads one file and ends. Nothing that the file makes it do reaches the server.
const { bytes, mediaType, limits } = workerData as ReadRequest
const message: ReaderMessage<never> = { kind: 'result', result: await readDocument(bytes, mediaType, limits) }
parentPort?.postMessage(message, [])
