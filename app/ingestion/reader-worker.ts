import { parentPort, workerData } from 'node:worker_threads'
import type { ReadRequest } from './read-document-in-worker.ts'
import { readDocument } from './read-document.ts'

// A thread of its own reads one file and ends. Nothing that the file makes it do reaches the server.
const { bytes, mediaType, limits } = workerData as ReadRequest
parentPort?.postMessage(await readDocument(bytes, mediaType, limits), [])
