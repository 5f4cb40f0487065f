import type { Worker } from 'node:worker_threads'
import type { ReadLimits } from './limits.ts'
import { tooLarge, type ReadResult } from './read-result.ts'

/** What a reader's thread tells: its result at the end, and before it what it has done or that it is at work. */
export type ReaderMessage<Progress> =
  | Readonly<{ kind: 'result'; result: ReadResult }>
  | Readonly<{ kind: 'progress'; progress: Progress }>
  | Readonly<{ kind: 'at-work' }>

const LOOK_EVERY = 50

/**
 * What comes of the reading that a thread is at, or which limit of time or of memory it has met; the thread is then
 * still busy and to be ended. The time starts anew whenever it says that it is at work. Rejects where there is a bug
 * in the reader, or with the reason of the signal that ended it.
 */
export async function hearReader<Progress>(
  worker: Worker,
  limits: ReadLimits,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<ReadResult> {
  const heard = Promise.withResolvers<ReadResult>()
  const { resolve, reject } = heard
  const isTooFull = tooLarge('memory', limits.memoryMegabytes)
  const time = setTimeout(() => resolve(tooLarge('milliseconds', limits.milliseconds)), limits.milliseconds)
  const memory = setInterval(() => {
    void megabytesOf(worker).then((held) => held > limits.memoryMegabytes && resolve(isTooFull))
  }, LOOK_EVERY)
  const onMessage = (message: ReaderMessage<Progress>): void => {
    if (message.kind === 'result') return resolve(message.result)
    time.refresh()
    if (message.kind === 'progress') tell(message.progress)
  }
  const onError = (error: unknown): void => (isOutOfMemory(error) ? resolve(isTooFull) : reject(error))
  const onExit = (): void => reject(new Error('The reader ended without a result'))
  const onAbort = (): void => reject(signal?.reason)
  worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  signal?.addEventListener('abort', onAbort)
  try {
    signal?.throwIfAborted()
    return await heard.promise
  } finally {
    clearTimeout(time)
    clearInterval(memory)
    worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    signal?.removeEventListener('abort', onAbort)
  }
}

/** Whichever is more: its heap, or what lies outside of that, as the unpacked streams of a PDF do. */
async function megabytesOf(worker: Worker): Promise<number> {
  // A thread that has ended has no memory to tell of.
  const heap = await worker.getHeapStatistics().catch(() => null)
  return heap === null ? 0 : Math.max(heap.used_heap_size, heap.external_memory) / 1024 / 1024
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
