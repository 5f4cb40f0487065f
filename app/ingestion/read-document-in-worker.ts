import { readLimits, type ReadLimits } from './limits.ts'
import { tooLarge, type MediaType, type ReadResult } from './read-result.ts'
import { readInThread } from './reader-threads.ts'

export type ReadRequest = Readonly<{ bytes: Uint8Array; mediaType: MediaType; limits: ReadLimits }>

// Found by way of package.json, so that it holds in the built server too, which Vite puts in one file elsewhere.
const READER = new URL(import.meta.resolve('#app/ingestion/reader-worker.ts'))

/** Reads a file from outside in a thread of its own, within the limits of time and memory; the signal ends it. */
export async function readDocumentInWorker(
  bytes: Uint8Array,
  mediaType: MediaType,
  limits: ReadLimits = readLimits,
  signal?: AbortSignal,
): Promise<ReadResult> {
  if (bytes.length > limits.bytes) return tooLarge('bytes', limits.bytes)
  const request: ReadRequest = { bytes, mediaType, limits }
  return readInThread(READER, request, signal)
}
