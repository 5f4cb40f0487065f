import { Worker } from 'node:worker_threads'
import { hearReader } from './hear-reader.ts'
import type { ReadLimits } from './limits.ts'
import type { ReadResult } from './read-result.ts'

export type { ReaderMessage } from './hear-reader.ts'

/**
 * Runs a reader in a thread of its own, which is ended when it meets the limit of time or of memory: a hostile
 * file costs its reader, never the server.
 */
export async function runReader<Progress>(
  reader: URL,
  request: Readonly<{ limits: ReadLimits }>,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<ReadResult> {
  const worker = startReader(reader, request.limits, request)
  try {
    return await hearReader(worker, request.limits, tell, signal)
  } finally {
    await worker.terminate()
  }
}

/**
 * So far above its limit is a thread's heap allowed to go before V8 itself steps in: where one large table does not
 * fit, V8 ends the whole process, not the thread. The watch on its memory ends it long before.
 */
const CEILING_MEGABYTES = 1024

/** A parser leaves much that is soon of no use: with less room it is cleared away more often, at no cost in time. */
const YOUNG_MEGABYTES = 8

export function startReader(reader: URL, limits: ReadLimits, workerData?: unknown): Worker {
  const worker = new Worker(reader, {
    workerData,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.memoryMegabytes + CEILING_MEGABYTES,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
    // What a parser prints about a damaged file is nothing for the server's log.
    stdout: true,
    stderr: true,
  })
  // An error that comes when nobody hears the thread, before or after a reading, would end the server.
  return worker.on('error', () => {})
}
