import { findBareDate } from '../../deadlines/bare-date.ts'
import { NUMERAL, numeral } from '../../deadlines/date-words.ts'
import { findDeadlines, type Deadline } from '../../deadlines/find-deadlines.ts'
import { addDays, addMonths } from '../../deadlines/plain-date.ts'
import type { DateContext } from '../../deadlines/rule.ts'
import { latin } from '../../language/latin.ts'
import { beginsOn } from '../begins-on.ts'
import { deliveredBy } from '../delivery.ts'
import { tellsWho } from '../refiners/taken-on.ts'
import type { SectionItem } from '../section-item.ts'
import type { PlacedSentence } from '../section-sentences.ts'
import type { Around } from './around.ts'
import type { ToldDate } from './told-date.ts'

const TIME = String.raw`(?:mötet|möte|träffen|träff|stämman|stämma|sammanträdet|sammanträde|tillfället|tillfälle|datumet|datum|tidpunkten|tidpunkt|dagen|dag)`
const BEGINS = String.raw`(?:innan|före det att) (?:de|den|det|dessa|\p{L}+(?:na|en|et|an)) (?:börjar (?:gälla|tillämpas|användas)|träder i kraft|tas i (?:bruk|drift)|ska (?:börja )?gälla)`
const COUNT = String.raw`(?<count>${NUMERAL}) (?<unit>dag(?:ar)?|veck(?:a|or)|månad(?:er)?)`

/** Words that point back to a time that has just been named. */
const POINTS_BACK = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?<before>dessförinnan|(?:innan|före) dess|${BEGINS})|(?:tills?|senast|fram till) dess(?! att)|senast då|^då(?= \p{L})|då(?=[.,;]|$)|(?<=^(?:\p{L}+ ){1,4})då(?= (?!att)\p{L})|under (?:tiden|mellantiden)|(?:till|inför|vid|på|senast) (?:det|detta|den|denna|samma) ${TIME}|samma (?:dag|datum)|${COUNT} (?:(?<earlier>innan|före|i förväg|dessförinnan)|(?<later>efter|därefter|efteråt|senare))(?=[.,;]|$))(?!\p{L})`,
    'iu',
  ),
)
/** What a note of a time is at most: "Torsdag 9 mars kl. 18 i stugan". */
const LONGEST_NOTE = 60

/**
 * "Ärendet bordläggs till sammanträdet den 14 oktober. Till dess ska kansliet …": the one date of the sentence before, or
 * the eve of a day with "dessförinnan", or what is counted from it. Null where that names none or several.
 */
export function dateBefore(
  { placed, owners }: SectionItem,
  { items, around, dates }: Readonly<{ items: readonly SectionItem[]; around: Around; dates: DateContext }>,
): ToldDate | null {
  const pointing = POINTS_BACK.exec(placed.sentence.text)
  const taken = pointing === null && tellsWho(placed.sentence.text)
  if (pointing === null && !taken) return null
  const own =
    pointing === null ? [] : ahead(datesIn(placed.sentence.text.slice(0, pointing.index), dates), dates)
  const told =
    own.length > 0 ? { before: placed, named: own } : toldBefore(placed, around, dates, taken ? 1 : REACH)
  if (told === null) return null
  const { before } = told
  // "Kommunerna lämnar uppgifter senast i maj. Siv sammanställer.": by then the others are to have done it.
  const theirs = (one: SectionItem): boolean =>
    one.placed.sentence === before.sentence &&
    one.owners.length > 0 &&
    !one.owners.some(({ name }) => owners.some((owner) => owner.name === name))
  if (taken && items.some(theirs)) return null
  // "Ansökan ska vara inne den 15 maj. Siv skriver den."
  const wanted = !taken || deliveredBy(before, dates) !== null
  const named = told.named.filter(({ limit }) => limit || wanted)
  const [one] = named
  if (one === undefined || named.some(({ date }) => date !== one.date)) return null
  const date = pointing === null ? one.date : dateMeant(one, pointing.groups ?? {})
  return date === null ? null : { placed: before, due: { ...one, date, rule: 'told-before' } }
}

const ahead = (named: readonly Deadline[], { meeting }: DateContext): readonly Deadline[] =>
  named.filter(({ date }) => date !== null && meeting !== null && date > meeting)

/** How many sentences back a time may stand. */
const REACH = 3

/** The nearest sentence before that names a time, with its times: the one right before, or one of the same paragraph. */
function toldBefore(
  placed: PlacedSentence,
  around: Around,
  dates: DateContext,
  reach: number,
): { before: PlacedSentence; named: readonly Deadline[] } | null {
  for (let back = 1; back <= reach; back++) {
    const before = around.beside(placed, -back)
    if (before?.part !== placed.part || (back > 1 && before.passage !== placed.passage)) return null
    const named = datesIn(before.sentence.text, dates)
    if (named.length > 0) return { before, named: ahead(named, dates) }
  }
  return null
}

const HELD = latin(/(?<!\p{L})(?:är|blir|hålls|infaller|äger rum|spelas|börjar)\s/iu)

const NEXT = /^nästa /iu

/** "Städdagen blir lördag 26 april". */
function heldOn(text: string, dates: DateContext): Deadline | null {
  const match = HELD.exec(text)
  if (match === null) return null
  const from = match.index + match[0].length
  const due = findBareDate(text.slice(from), dates)
  if (due === null || due.span.start > 0) return null
  const span = { start: from, end: from + due.span.end }
  return { ...due, text: text.slice(span.start, span.end), span, core: span }
}

function datesIn(text: string, dates: DateContext): readonly Deadline[] {
  const due = findDeadlines(text, dates)
  // "Nästa träff i gruppen är den 4 maj": the day that the sentence itself gives it.
  const held = due.length === 0 || NEXT.test(text) ? heldOn(text, dates) : null
  if (held === null && due.length > 0) return due
  const told =
    held ?? beginsOn(text, dates) ?? (text.length > LONGEST_NOTE ? null : findBareDate(text, dates))
  return told === null ? [] : [told]
}

/** Before a month that has been named nobody knows the day on which the matter comes up, nor what to count from. */
function dateMeant(
  { date, precision }: Deadline,
  { before, count, unit = '', earlier }: Readonly<Record<string, string | undefined>>,
): string | null {
  if (date === null || (before === undefined && count === undefined)) return date
  if (precision !== 'day' && precision !== 'meeting') return null
  if (count === undefined) return addDays(date, -1)
  const times = numeral(count) * (earlier === undefined ? 1 : -1)
  return unit.startsWith('m') ? addMonths(date, times) : addDays(date, times * (unit.startsWith('v') ? 7 : 1))
}
