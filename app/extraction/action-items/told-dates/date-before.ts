import { findDeadlines } from '../../deadlines/find-deadlines.ts'
import { addDays } from '../../deadlines/plain-date.ts'
import type { DateContext } from '../../deadlines/rule.ts'
import { latin } from '../../language/latin.ts'
import { beginsOn } from '../begins-on.ts'
import type { SectionItem } from '../section-item.ts'
import type { PlacedSentence } from '../section-sentences.ts'
import type { ToldDate } from './told-date.ts'

/** Words that point back to a time that has just been named. */
const POINTS_BACK = latin(
  /(?<!\p{L})(?:(?<before>dessförinnan|innan dess|(?:innan|före det att) (?:de|den|det|dessa|\p{L}+(?:na|en|et|an)) (?:börjar (?:gälla|tillämpas|användas)|träder i kraft|tas i (?:bruk|drift)|ska (?:börja )?gälla))|till dess(?! att)|fram till dess(?! att)|till (?:det|detta) (?:mötet|möte|sammanträdet|sammanträde|tillfället|tillfälle))(?!\p{L})/iu,
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
  const named = (due.length === 0 ? [beginsOn(text, dates) ?? []].flat() : due).filter(
    ({ date }) => date !== null && dates.meeting !== null && date > dates.meeting,
  )
  const [one] = named
  if (one === undefined || named.length > 1) return null
  if (pointing.groups?.before === undefined) return { placed: before, due: { ...one, rule: 'told-before' } }
  // Before a month that has been named: on which of its days the matter comes up nobody knows.
  if (one.precision !== 'day' || one.date === null) return null
  return { placed: before, due: { ...one, date: addDays(one.date, -1), rule: 'told-before' } }
}
