import { findDeadlines, type Deadline } from '../../deadlines/find-deadlines.ts'
import { addDays } from '../../deadlines/plain-date.ts'
import type { DateContext } from '../../deadlines/rule.ts'
import { latin } from '../../language/latin.ts'
import type { Span } from '../../span.ts'
import type { SectionItem } from '../section-item.ts'
import type { PlacedSentence } from '../section-sentences.ts'
import type { ToldDate } from './told-date.ts'

/** Words that point back to a time that has just been named. */
const POINTS_BACK = latin(
  /(?<!\p{L})(?:(?<before>dessförinnan|innan dess)|till dess(?! att)|fram till dess(?! att)|till (?:det|detta) (?:mötet|möte|sammanträdet|sammanträde|tillfället|tillfälle))(?!\p{L})/iu,
)

/**
 * "Ärendet bordläggs till sammanträdet den 14 oktober. Till dess ska kansliet …": the one date of the sentence before, or
 * the eve of a day with "dessförinnan". Null where that names none or several.
 */
export function dateBefore(
  { placed }: SectionItem,
  sentences: readonly PlacedSentence[],
  dates: DateContext,
): ToldDate | null {
  const pointing = POINTS_BACK.exec(placed.sentence.text)
  const before = pointing === null ? undefined : sentences[sentences.indexOf(placed) - 1]
  if (pointing === null || before === undefined || before.part !== placed.part) return null
  const { text } = before.sentence
  const due = findDeadlines(text, dates)
  const named = (due.length === 0 ? beginsOn(text, dates) : due).filter(
    ({ date }) => date !== null && dates.meeting !== null && date > dates.meeting,
  )
  const [one] = named
  if (one === undefined || named.length > 1) return null
  if (pointing.groups?.before === undefined) return { placed: before, due: { ...one, rule: 'told-before' } }
  // Before a month that has been named: on which of its days the matter comes up nobody knows.
  if (one.precision !== 'day' || one.date === null) return null
  return { placed: before, due: { ...one, date: addDays(one.date, -1), rule: 'told-before' } }
}

const BEGINS = latin(/(?<!\p{L})(?:från(?:\soch\smed)?|fr\.?o\.?m\.?)\s(?=den\s\d)/iu)

/** "antas att gälla från och med den 15 december": no deadline by itself, and a day that something is to be done before. */
function beginsOn(text: string, dates: DateContext): Deadline[] {
  const match = BEGINS.exec(text)
  if (match === null) return []
  const from = match.index + match[0].length
  const moved = ({ start, end }: Span): Span => ({ start: start + from, end: end + from })
  return findDeadlines(text.slice(from), dates).map((one) => ({
    ...one,
    span: moved(one.span),
    core: moved(one.core),
  }))
}
