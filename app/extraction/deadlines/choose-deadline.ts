import { latin } from '../language/latin.ts'
import type { Deadline } from './find-deadlines.ts'
import { addDays } from './plain-date.ts'

/**
 * The deadline of a duty among those in its words: a stated limit before a time, a known date before open words, and
 * "under året" only where nothing else is said. Ones that were past when the body met are none.
 */
export function chooseDeadline(candidates: readonly Deadline[], meeting: string | null): Deadline | null {
  const ahead = candidates.filter(
    (one) => one.date === null || meeting === null || one.date > meeting || one.rule === 'tonight',
  )
  const vagueAfterYear =
    ahead.find((one) => one.rule === 'year-from-now') && ahead.find((one) => one.rule === 'vague')
  if (vagueAfterYear) return vagueAfterYear
  const best = ahead.toSorted((a, b) => rank(a) - rank(b))[0] ?? null
  // "före sportlovet (vecka 10)": the brackets say when.
  const spelledOut = ahead.find((one) => best?.date === null && one.date !== null && followsIn(best, one))
  return spelledOut === undefined || best === null ? best : spelled(best, spelledOut)
}

/** "före höstlovet (v. 44)": before that week begins. */
const spelled = (open: Deadline, said: Deadline): Deadline =>
  said.precision === 'week' && said.date !== null && /^(?:före|innan)/iu.test(open.text)
    ? { ...said, date: addDays(said.date, -7) }
    : said

/** Between the two stand a blank and a bracket at most. */
const followsIn = (one: Deadline, next: Deadline): boolean =>
  next.core.start >= one.core.end && next.core.start - one.core.end <= 3

/** Lower goes first. */
const rank = (one: Deadline): number =>
  (one.limit ? 0 : 4) + (one.rule === 'year-from-now' ? 8 : 0) + (one.date === null ? 2 : 0)

const FIRST = latin(
  /(?<!\p{L})(?:första (?:gången|\p{L}+)(?: \p{L}+)?|med (?:start|början)),? (?:senast )?(?:(?:i|vid|den) )?$/iu,
)
const LONGEST_LEAD = 50

/** "i mars och september, första gången i mars 2026": of the times of what recurs those told as its beginning, else all. */
export function firstTimes(text: string, named: readonly Deadline[]): readonly Deadline[] {
  const first = named.filter(({ core: { start } }) =>
    FIRST.test(text.slice(Math.max(0, start - LONGEST_LEAD), start)),
  )
  return first.length > 0 ? first : named
}
