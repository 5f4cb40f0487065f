import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds. */
const LONGEST = 60_000

export type GrowingPause = Readonly<{
  /** Waits about twice as long with every failure in a row, up to a minute; the signal ends it. */
  afterFailure: () => Promise<void>
  /** Waits its usual time. */
  usual: () => Promise<void>
  /** Something went well: the next failure is the first again. */
  reset: () => void
}>

/** Pauses of `idle` milliseconds and up to as much again, so that those who start together spread out over time. */
export function growingPause(idle: number, signal: AbortSignal): GrowingPause {
  let failures = 0
  const pause = async (milliseconds: number): Promise<void> => {
    const longer = Math.ceil(milliseconds) + randomInt(Math.ceil(milliseconds))
    await wait(longer, undefined, { signal }).catch(() => undefined)
  }
  return {
    afterFailure: () => pause(Math.min(idle * 2 ** failures++, LONGEST / 2)),
    usual: () => pause(idle),
    reset: () => {
      failures = 0
    },
  }
}
