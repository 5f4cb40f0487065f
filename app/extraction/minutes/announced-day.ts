import type { Span } from '../span.ts'
import { resolve } from './next-meeting.ts'
import { findStatedDates, type StatedDate } from './stated-dates.ts'

/** Between the words and the date: "söndagen den", "i samband med mötet den". */
const LEADS_TO_DATE = /^[^.!?\d;]{0,40}$/u
/** How far ahead of the words the date may end. */
const REACH = 80

/** The day to come that is stated right after the words that end at `from` ("Höstmötet hålls | söndagen den 20 oktober"); null where none is. */
export function announcedDay(
  text: string,
  from: number,
  meeting: string | null,
): Readonly<{ date: string; stated: StatedDate; span: Span }> | null {
  const [stated] = findStatedDates(text.slice(from, from + REACH))
  if (stated === undefined || !LEADS_TO_DATE.test(text.slice(from, from + stated.span.start))) return null
  const date = resolve(stated, meeting)
  if (date === null || meeting === null || date <= meeting) return null
  return { date, stated, span: { start: from + stated.span.start, end: from + stated.span.end } }
}
