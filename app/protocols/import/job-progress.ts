import type { JobRow } from '#db/queries/job-list.ts'

export type ImportStep =
  | 'waiting'
  | 'sending'
  | 'queued'
  | 'reading'
  | 'extracting'
  | 'saving'
  | 'done'
  | 'known'
  | 'failed'
  | 'refused'

export function stepOf({ state, step }: Pick<JobRow, 'state' | 'step'>): ImportStep {
  return state === 'running' ? (step ?? 'reading') : state
}

export const isUnderWay = ({ state }: Pick<JobRow, 'state'>): boolean =>
  state === 'queued' || state === 'running'

/** The page of a scan that is being read, counted among those that are; null where there is none. */
export function pageInHand({
  state,
  pagesRead,
  pagesToRead,
}: Pick<JobRow, 'state' | 'pagesRead' | 'pagesToRead'>): { number: number; of: number } | null {
  if (state !== 'running' || pagesRead === null || pagesToRead === null) return null
  return { number: Math.min(pagesRead + 1, pagesToRead), of: pagesToRead }
}

/** Whether it is a scan whose turn has not come. */
export const waitsAsScan = ({ state, isScan }: Pick<JobRow, 'state' | 'isScan'>): boolean =>
  state === 'queued' && isScan

/** Where each step begins on the bar, in per cent, and how much of it is the step's own. */
const SHARES = { reading: [5, 55], extracting: [60, 25], saving: [85, 15] } as const

/** 0 to 100. Reading takes the longest, so that it has the most of the bar. */
export function percentOf({ state, step, progress }: Pick<JobRow, 'state' | 'step' | 'progress'>): number {
  if (state !== 'running' || step === null) return state === 'done' ? 100 : 0
  const [begin, share] = SHARES[step]
  return Math.round(begin + share * progress)
}

/** Of all that can be wrong with a file only this may go better another time; the same bytes stay as they are. */
const MAY_PASS: ReadonlySet<string | null> = new Set(['internal', 'too-slow', 'too-much-memory'])

export const isWorthAnotherTry = ({ state, reason }: Pick<JobRow, 'state' | 'reason'>): boolean =>
  state === 'failed' && MAY_PASS.has(reason)
