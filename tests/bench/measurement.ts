/** One thing measured and the bound that the project promises for it. */
export type Measurement = Readonly<{
  name: string
  value: number
  unit: string
  bound: Readonly<{ atMost: number } | { atLeast: number }>
}>

export const holds = ({ value, bound }: Measurement): boolean =>
  'atMost' in bound ? value <= bound.atMost : value >= bound.atLeast

/** Milliseconds of each round, the shortest first. */
export async function timeRounds(rounds: number, work: () => unknown): Promise<number[]> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  return times.toSorted((one, other) => one - other)
}

/**
 * Milliseconds that this thread itself is at work in a round of each of the works: for pure code the same as the time
 * that passes, but for what other programs take of a busy machine. The works take turns, so that a noisy minute falls
 * on all of them, and the median of their turns counts.
 */
export function thinkTimes(...works: readonly (() => unknown)[]): number[] {
  const turns = works.map((): number[] => [])
  for (let turn = 0; turn < TURNS; turn++)
    for (const [at, work] of works.entries()) turns[at]?.push(meanThinkTime(work))
  return turns.map((times) => median(times.toSorted((one, other) => one - other)))
}

const TURNS = 9
/** The clock of threads ticks every four milliseconds in some systems, so that only much of it tells anything. */
const ENOUGH = 60

/** The mean of as many rounds as the clock needs. */
function meanThinkTime(work: () => unknown): number {
  const before = process.threadCpuUsage()
  for (let round = 1; ; round++) {
    work()
    const { user, system } = process.threadCpuUsage(before)
    const spent = (user + system) / 1000
    if (spent >= ENOUGH) return spent / round
  }
}

/** Of times in order. */
export const median = (times: readonly number[]): number => times[Math.floor(times.length / 2)] ?? Number.NaN

/** Of times in order: so long at most did `part` (0 to 1) of them take. */
export const percentile = (times: readonly number[], part: number): number =>
  times[Math.ceil(times.length * part) - 1] ?? Number.NaN
