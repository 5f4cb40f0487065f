import type { Warning } from '../extraction.ts'
import { weekdayOf } from '../deadlines/plain-date.ts'
import type { Minutes } from '../minutes/minutes.ts'
import type { StatedDate } from '../minutes/stated-dates.ts'
import { covers } from '../span.ts'
import { latin } from '../language/latin.ts'

const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag']

const SEVERAL_DAYS = latin(/(?<first>\d{1,2})\s?[-–]\s?(?<last>\d{1,2})(?=[.\s]+\p{L})/u)

/** "onsdag 4–5 mars": the weekday may be that of the last day; null where the words name one day. */
function lastWeekdayOf(words: string, date: string): number | null {
  const { first, last } = SEVERAL_DAYS.exec(words)?.groups ?? {}
  const days = Number(last) - Number(first)
  return days > 0 ? ((weekdayOf(date) + days - 1) % 7) + 1 : null
}

/** A date whose named weekday is another one in the stated year: one of the two is a slip. */
export function checkWeekdays({ document, meeting }: Minutes, dates: readonly StatedDate[]): Warning[] {
  return dates.flatMap(({ date, weekday, span }) => {
    if (date === null || weekday === null || weekdayOf(date) === weekday) return []
    const words = document.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
    if (weekday === lastWeekdayOf(words, date)) return []
    const next = meeting.nextMeetingSpan
    const read =
      next !== null && covers(span, next) && meeting.nextMeeting !== date ? meeting.nextMeeting : null
    const reading = read === null ? '' : ` Nästa möte har därför lästs som ${read}.`
    const message = `”${words}” stämmer inte: ${date} är en ${WEEKDAYS[weekdayOf(date) - 1]}.${reading}`
    return [{ code: 'weekday-mismatch' as const, message, span }]
  })
}
