import type { Worker } from 'node:worker_threads'
import { hearReader } from './hear-reader.ts'
import type { ReadLimits } from './limits.ts'
import type { ReadResult } from './read-result.ts'
import { startReader } from './run-reader.ts'

type Thread = Readonly<{ worker: Worker; limits: ReadLimits; files: number }>

/** Whatever a parser may keep of one file, it keeps for few others. */
const FILES_A_THREAD = 50
/** Megabytes. A heap that one long file has made larger stays so, and would stand beside what is done with that file. */
const LEAN = 96
/** Milliseconds that a thread without work waits for the next file: long enough for one upload after another. */
const REST = 5_000

/** Threads without work, and what puts each of them away. */
const resting = new Map<Thread, NodeJS.Timeout>()

/**
 * Reads one file after another in the same thread, since loading the parsers takes as long as reading ten pages. A
 * thread that met a limit, was given up, or has grown large never reads another file.
 */
export async function readInThread(
  reader: URL,
  request: Readonly<{ limits: ReadLimits }>,
  signal?: AbortSignal,
): Promise<ReadResult> {
  const thread = wake(request.limits) ?? {
    worker: startReader(reader, request.limits),
    limits: request.limits,
    files: 0,
  }
  const { worker, files } = thread
  let isSound = false
  try {
    worker.postMessage(request, [])
    const result = await hearReader(worker, request.limits, () => {}, signal)
    isSound = (result.ok || result.limit === undefined) && (await isLean(worker))
    return result
  } finally {
    if (isSound && files + 1 < FILES_A_THREAD) rest({ ...thread, files: files + 1 })
    else await worker.terminate()
  }
}

function wake(limits: ReadLimits): Thread | undefined {
  const thread = [...resting.keys()].findLast((one) => one.limits === limits)
  if (thread === undefined) return undefined
  clearTimeout(resting.get(thread))
  resting.delete(thread)
  thread.worker.ref()
  // It may have died in its rest, and then there is nobody to hear.
  return thread.worker.threadId === -1 ? wake(limits) : thread
}

async function isLean(worker: Worker): Promise<boolean> {
  // A thread that has ended has no heap to tell of.
  const heap = await worker.getHeapStatistics().catch(() => null)
  return heap !== null && heap.total_heap_size + heap.external_memory < LEAN * 1024 * 1024
}

/** A thread that waits keeps no program from ending. */
function rest(thread: Thread): void {
  const timer = setTimeout(() => {
    resting.delete(thread)
    void thread.worker.terminate()
  }, REST)
  timer.unref()
  thread.worker.unref()
  resting.set(thread, timer)
}
