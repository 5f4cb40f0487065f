import { setImmediate } from 'node:timers/promises'
import { GCProfiler, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { median } from './measurement.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

const ROUNDS = 7
/** Of what hardly differs from one round to the next. */
const FEW = 3

/**
 * Bytes of the heap that what the work returns holds on to: the median of some rounds, since V8 also makes and drops
 * code meanwhile.
 */
export const heapHeld = (work: () => unknown): Promise<number> =>
  medianOf(ROUNDS, async () => {
    work()
    const before = await heapInUse()
    const held = [work()]
    const grown = (await heapInUse()) - before
    held.length = 0
    return grown
  })

/** Bytes that the heap is larger after the work than before, when what it returned has been let go. */
export async function heapLeft(work: () => unknown): Promise<number> {
  // So long V8 goes on making code that it keeps.
  for (let round = 0; round < ROUNDS; round++) work()
  let before = await heapInUse()
  return medianOf(ROUNDS, async () => {
    work()
    const after = await heapInUse()
    const grown = after - before
    before = after
    return grown
  })
}

/** Bytes by which the heap grows while the work is done, what V8 has yet to tidy up included. */
export const heapPeak = (work: () => unknown): Promise<number> =>
  medianOf(FEW, async () => {
    const before = await heapInUse()
    const collections = new GCProfiler()
    collections.start()
    work()
    const after = process.memoryUsage().heapUsed
    const peaks = collections.stop().statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize)
    return Math.max(after, ...peaks) - before
  })

async function medianOf(rounds: number, measure: () => Promise<number>): Promise<number> {
  const measured: number[] = []
  for (let round = 0; round < rounds; round++) measured.push(await measure())
  return median(measured.toSorted((one, other) => one - other))
}

async function heapInUse(): Promise<number> {
  if (typeof collectGarbage !== 'function') throw new Error('V8 gives no way to collect garbage')
  // Some of it is let go only when the thread comes to rest.
  for (let round = 0; round < 3; round++) {
    collectGarbage()
    await setImmediate()
  }
  return process.memoryUsage().heapUsed
}
