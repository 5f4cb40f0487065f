import { Worker } from 'node:worker_threads'
import type { ReadLimits } from './limits.ts'
import { tooLarge, type ReadResult } from './read-result.ts'

/** What a reader's thread tells: its result at the end, and before it whatever `tell` was given to hear. */
export type ReaderMessage<Progress> =
  Readonly<{ kind: 'result'; result: ReadResult }> | Readonly<{ kind: 'progress'; progress: Progress }>

const LOOK_EVERY = 50

/**
 * Runs a reader in a thread of its own, which is ended when it meets the limit of time or of memory: a hostile
 * file costs its reader, never the server. The time starts anew with each progress. Rejects where there is a bug in
 * the reader, or with the reason of the signal that ended it.
 */
export async function runReader<Progress>(
  reader: URL,
  request: Readonly<{ limits: ReadLimits }>,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<ReadResult> {
  const { limits } = request
  const worker = new Worker(reader, {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMegabytes },
    // What a parser prints about a damaged file is nothing for the server's log.
    stdout: true,
    stderr: true,
  })
  const watches: NodeJS.Timeout[] = []
  const finished = new AbortController()
  try {
    return await new Promise<ReadResult>((resolve, reject) => {
      const time = setTimeout(() => resolve(tooSlow(limits.milliseconds)), limits.milliseconds)
      const memory = setInterval(() => {
        void isFull(worker, limits).then(
          (full) => full && resolve(tooLarge('memory', limits.memoryMegabytes)),
        )
      }, LOOK_EVERY)
      watches.push(time, memory)
      worker.on('message', (message: ReaderMessage<Progress>) => {
        if (message.kind === 'result') return resolve(message.result)
        time.refresh()
        tell(message.progress)
      })
      worker.on('error', (error) =>
        isOutOfMemory(error) ? resolve(tooLarge('memory', limits.memoryMegabytes)) : reject(error),
      )
      worker.on('exit', () => reject(new Error('The reader ended without a result')))
      signal?.addEventListener('abort', () => reject(signal.reason), { signal: finished.signal })
    })
  } finally {
    for (const watch of watches) clearTimeout(watch)
    finished.abort()
    await worker.terminate()
  }
}

const tooSlow = (max: number): ReadResult => ({
  ok: false,
  reason: 'too-slow',
  limit: { what: 'milliseconds', max },
})

/** Node limits a thread's heap only; what a PDF unpacks lies outside of it and has to be watched. */
async function isFull(worker: Worker, limits: ReadLimits): Promise<boolean> {
  // A thread that has ended has no memory to tell of.
  const heap = await worker.getHeapStatistics().catch(() => null)
  return heap !== null && heap.external_memory > limits.memoryMegabytes * 1024 * 1024
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
