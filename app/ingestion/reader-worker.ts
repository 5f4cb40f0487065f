import { parentPort } from 'node:worker_threads'
import type { ReaderMessage } from './hear-reader.ts'
import type { ReadRequest } from './read-document-in-worker.ts'
import { readDocument } from './read-document.ts'

// A thread of its own reads files from outside, one by one. Nothing that they make it do reaches the server.
parentPort?.on('message', async ({ bytes, mediaType, limits }: ReadRequest) => {
  const message: ReaderMessage<never> = {
    kind: 'result',
    result: await readDocument(bytes, mediaType, limits),
  }
  parentPort?.postMessage(message, [])
})
