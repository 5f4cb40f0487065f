import { Worker } from 'node:worker_threads'
import { readLimits, type ReadLimits } from './limits.ts'
import { tooLarge, type MediaType, type ReadResult } from './read-result.ts'

export type ReadRequest = Readonly<{ bytes: Uint8Array; mediaType: MediaType; limits: ReadLimits }>

// Found by way of package.json, so that it holds in the built server too, which Vite puts in one file elsewhere.
const WORKER = new URL(import.meta.resolve('#app/ingestion/reader-worker.ts'))

/**
 * Reads a file from outside in a thread of its own, which is ended when it meets the limit of time or of memory:
 * a hostile file costs its reader, never the server. Rejects only where there is a bug in the reader.
 */
export async function readDocumentInWorker(
  bytes: Uint8Array,
  mediaType: MediaType,
  limits: ReadLimits = readLimits,
): Promise<ReadResult> {
  if (bytes.length > limits.bytes) return tooLarge('bytes', limits.bytes)
  const request: ReadRequest = { bytes, mediaType, limits }
  const worker = new Worker(WORKER, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
    // What a parser prints about a damaged file is nothing for the server's log.
    stdout: true,
    stderr: true,
  })
  const watches = new AbortController()
  try {
    return await Promise.race([
      resultOf(worker, limits),
      timeOut(limits, watches.signal),
      memoryOut(worker, limits, watches.signal),
    ])
  } finally {
    watches.abort()
    await worker.terminate()
  }
}

const resultOf = (worker: Worker, limits: ReadLimits): Promise<ReadResult> =>
  new Promise((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', (error) =>
      isOutOfMemory(error) ? resolve(tooLarge('memory', limits.memoryMegabytes)) : reject(error),
    )
    worker.on('exit', () => reject(new Error('The reader ended without a result')))
  })

const timeOut = ({ milliseconds }: ReadLimits, signal: AbortSignal): Promise<ReadResult> =>
  new Promise((resolve) => {
    const timer = setTimeout(
      () => resolve({ ok: false, reason: 'too-slow', limit: { what: 'milliseconds', max: milliseconds } }),
      milliseconds,
    )
    signal.addEventListener('abort', () => clearTimeout(timer))
  })

const LOOK_EVERY = 50

/** Node limits a thread's heap only; what a PDF unpacks lies outside of it and has to be watched. */
const memoryOut = (worker: Worker, limits: ReadLimits, signal: AbortSignal): Promise<ReadResult> =>
  new Promise((resolve) => {
    const look = async (): Promise<void> => {
      // A thread that has ended has no memory to tell of.
      const heap = await worker.getHeapStatistics().catch(() => null)
      if (heap !== null && heap.external_memory > limits.memoryMegabytes * 1024 * 1024)
        resolve(tooLarge('memory', limits.memoryMegabytes))
    }
    const timer = setInterval(() => void look(), LOOK_EVERY)
    signal.addEventListener('abort', () => clearInterval(timer))
  })

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
