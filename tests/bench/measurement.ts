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

/** Of times in order. */
export const median = (times: readonly number[]): number => times[Math.floor(times.length / 2)] ?? Number.NaN
