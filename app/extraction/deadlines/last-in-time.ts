import { latin } from '../language/latin.ts'
import { NUMERAL, numeral } from './date-words.ts'
import type { LeadIn } from './lead-in.ts'
import { addDays, addMonths } from './plain-date.ts'
import type { DateReading } from './rule.ts'

/** "tre veckor" before "före sammanträdet den 12 mars". */
export type Counted = Readonly<{ start: number; days: number; months: number }>

const COUNTED = latin(
  new RegExp(
    String.raw`(?:(?<!\p{L})senast\s)?(?<![\p{L}\p{N}])(?<count>${NUMERAL})\s(?<unit>dag(?:ar)?|veck(?:a|or)|månad(?:er)?)\s$`,
    'u',
  ),
)
/** Of these the words before a date name a time that is counted from it. */
const COUNTS_FROM = latin(/^(?:senast\s)?(?:innan|före)(?!\p{L})/u)
/** Longer than any count. */
const REACH = 30

/** How long before the time that begins at `at` something is due, in lower-case text; null where nothing is counted. */
export function countedBefore(text: string, at: number): Counted | null {
  if (!COUNTS_FROM.test(text.slice(at, at + REACH))) return null
  const from = Math.max(0, at - REACH)
  const match = COUNTED.exec(text.slice(from, at))
  if (match?.groups === undefined) return null
  const { count = '', unit = '' } = match.groups
  const times = numeral(count)
  const start = from + match.index
  if (unit.startsWith('månad')) return { start, days: 0, months: times }
  return { start, days: times * (unit.startsWith('veck') ? 7 : 1), months: 0 }
}

/** "före årsskiftet", "före mars månads utgång", "före fredagens sittning": the words name the last day in time themselves. */
const ENDS = new Set(['turn-of-year', 'turn-of-month', 'end-of-period'])
/** How many months a period lasts that ends on the date read. */
const MONTHS: Partial<Record<DateReading['precision'], number>> = { month: 1, quarter: 3, 'half-year': 6 }

type Around = Readonly<{
  rule: string
  words: string
  before: LeadIn['before']
  counted: Counted | null
  meeting: string | null
}>

/**
 * The last day in time by the words around a date: "innan 1 mars" the day before, "före oktober" and "inför kvartal 4"
 * 30 September, "tre veckor före mötet den 12 mars" 20 February, "före sommaren" 31 May.
 */
export function lastInTime(
  reading: DateReading,
  { rule, words, before, counted, meeting }: Around,
): DateReading {
  const { date, precision } = reading
  if (date === null) return reading
  if (counted !== null) {
    return precision === 'day' || precision === 'meeting'
      ? { ...reading, date: addDays(addMonths(date, -counted.months), -counted.days) }
      : { ...reading, date: null, year: null }
  }
  if (rule === 'event')
    return /^(?:före|innan)/u.test(words) ? { ...reading, date: addDays(date, -1) } : reading
  if (before === null || ENDS.has(rule) || /skiftet|slut|dagens/u.test(words)) return reading
  if (before === 'eve') return precision === 'day' ? { ...reading, date: addDays(date, -1) } : reading
  if (precision === 'day') return before === 'day' ? { ...reading, date: addDays(date, -1) } : reading
  if (precision === 'week') return { ...reading, date: addDays(date, -7) }
  const months = words.includes('tertial') ? 4 : MONTHS[precision]
  if (months !== undefined)
    return { ...reading, date: addDays(addMonths(`${date.slice(0, 8)}01`, 1 - months), -1) }
  return precision === 'season' ? beforeSeason(reading, date, meeting) : reading
}

/** By its month the last day of the season before: "före sommaren" is in time while it is spring. Of a term and of winter nobody knows. */
const SEASON_BEFORE: Readonly<Record<string, string>> = { '08': '05-31', '11': '08-31' }

function beforeSeason(reading: DateReading, date: string, meeting: string | null): DateReading {
  const day = SEASON_BEFORE[date.slice(5, 7)]
  const last = day === undefined ? null : `${date.slice(0, 5)}${day}`
  // "före hösten", said in September.
  const passed = last !== null && meeting !== null && last <= meeting
  return last === null || passed ? { ...reading, date: null, year: null } : { ...reading, date: last }
}
