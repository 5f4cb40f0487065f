import { findBareDate } from '../deadlines/bare-date.ts'
import type { Deadline } from '../deadlines/find-deadlines.ts'
import type { DateContext } from '../deadlines/rule.ts'
import { latin } from '../language/latin.ts'
import type { FoundDuty } from './read-duties.ts'
import type { Sentence } from './sentence.ts'

const BEGINS = latin(
  /(?<!\p{L})(?:från(?:\soch\smed)?|fr\.?\s?o\.?\s?m\.?)\s(?=(?:den\s)?\d{1,2}\s\p{L}{3})/iu,
)

/** "antas att gälla från och med den 15 december": no deadline by itself, and a day that something is to be done before. */
export function beginsOn(text: string, dates: DateContext): Deadline | null {
  const match = BEGINS.exec(text)
  if (match === null) return null
  const from = match.index + match[0].length
  const due = findBareDate(text.slice(from), dates)
  if (due === null || due.span.start !== 0) return null
  const span = { start: from, end: from + due.span.end }
  return { ...due, text: text.slice(span.start, span.end), span, core: span }
}

/** What is there from a day on was done by then; "höja", "anställa" and their like take effect on a day that is decided. */
const STARTED = new Set('införa inrätta starta öppna lansera driftsätta påbörja börja ersätta'.split(' '))

/** "Kansliet ska införa autosvar från och med den 1 april": by then it is there. Null for what is not begun. */
export function startedBy(
  { text, tokens }: Sentence,
  { clause, needsDue }: FoundDuty,
  dates: DateContext,
): Deadline | null {
  const due = needsDue === undefined ? beginsOn(text, dates) : null
  if (due === null || due.date === null || dates.meeting === null || due.date <= dates.meeting) return null
  const verb = tokens.findLast(
    ({ end, verbs }) => end < due.span.start && verbs.some(({ form }) => form !== 'past'),
  )
  const own = verb !== undefined && verb.start >= (tokens[clause.range.from]?.start ?? 0)
  return own && verb.verbs.some(({ lemma }) => STARTED.has(lemma)) ? due : null
}
