import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { median } from './measurement.ts'

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

const ROUNDS = 5

/**
 * Bytes of the heap that what the work returns holds on to: the median of some rounds, since V8 also makes and drops
 * code meanwhile.
 */
export async function heapHeld(work: () => unknown): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    work()
    const before = await heapInUse()
    const held = [work()]
    rounds.push((await heapInUse()) - before)
    held.length = 0
  }
  return median(rounds.toSorted((one, other) => one - other))
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
