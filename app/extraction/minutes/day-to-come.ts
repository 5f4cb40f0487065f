import { dayToCome } from '../deadlines/date-words.ts'
import { addDays, weekdayOf } from '../deadlines/plain-date.ts'
import { latin } from '../language/latin.ts'
import type { Span } from '../span.ts'

const WEEKDAYS = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön']
const WEEKDAY = '(?<weekday>mån|tis|ons|tors|fre|lör|sön)dag(?:en)?'
/** "Måndag kl 10", "onsdag 10-12": the day, with nothing but the hours after it. */
const DAY_OF_WEEK = latin(
  new RegExp(
    String.raw`^[\s:–-]*(?:nästa\s)?${WEEKDAY}(?!\p{L})(?!\s*(?:den\s)?\d(?!\d?(?:[.:]\d\d|\s?[–-]\s?\d)))`,
    'iu',
  ),
)
/** "onsdag den 18:e", "den 2:a": no month is named, and it is no third Thursday. */
const DAY_OF_MONTH = latin(
  new RegExp(
    String.raw`(?:(?<!\p{L})${WEEKDAY}\s)?(?<!\p{L})den\s(?<day>\d{1,2}):[ea](?!\s(?:\p{L}+dag|i\s|varje))(?=\s?(?:[.,(]|$|kl|\d))`,
    'iu',
  ),
)

/** A day that is told from the meeting's own (ISO) without naming a month; null where none is or none can be meant. */
export function readDayToCome(text: string, meeting: string): Readonly<{ date: string; span: Span }> | null {
  const match = DAY_OF_WEEK.exec(text) ?? DAY_OF_MONTH.exec(text)
  if (match === null) return null
  const named = match.groups?.weekday?.toLowerCase()
  const weekday = named === undefined ? null : WEEKDAYS.indexOf(named) + 1
  const day = match.groups?.day
  const date =
    day === undefined ? nextWeekday(meeting, weekday ?? 1) : dayToCome(meeting, Number(day), weekday)
  return date === null ? null : { date, span: { start: match.index, end: match.index + match[0].length } }
}

function nextWeekday(from: string, weekday: number): string {
  const ahead = (weekday - weekdayOf(from) + 14) % 7
  return addDays(from, ahead === 0 ? 7 : ahead)
}
