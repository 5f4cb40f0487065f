import type { Warning } from '../extraction.ts'
import { daysInMonth } from '../deadlines/plain-date.ts'
import type { Minutes } from '../minutes/minutes.ts'
import type { StatedDate } from '../minutes/stated-dates.ts'

/** A day that its month does not have, such as 31 april. */
export function checkImpossibleDates({ document }: Minutes, dates: readonly StatedDate[]): Warning[] {
  return dates.flatMap(({ year, month, day, span }) => {
    // 29 February without a year exists in some.
    if (day <= daysInMonth(year ?? 2024, month)) return []
    const words = document.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
    return [{ code: 'impossible-date' as const, message: `Datumet ”${words}” finns inte.`, span }]
  })
}
