import type { Warning } from '../extraction.ts'
import { daysInMonth } from '../deadlines/plain-date.ts'
import type { Minutes } from '../minutes/minutes.ts'
import type { StatedDate } from '../minutes/stated-dates.ts'
import { latin } from '../language/latin.ts'

/** "31/6" alone may be a plot of land or a vote; after these words it is a day. */
const BEFORE_A_DAY = latin(
  /(?<!\p{L})(?:den|senast|till|före|innan|från|med|dag|dagen|mån|tis|ons|tors?|fre|lör|sön)\s$/iu,
)

/** A day that its month does not have, such as 31 april. */
export function checkImpossibleDates({ document }: Minutes, dates: readonly StatedDate[]): Warning[] {
  return dates.flatMap(({ year, month, day, span }) => {
    // 29 February without a year exists in some.
    if (day <= daysInMonth(year ?? 2024, month)) return []
    const isBare = year === null && document.text.slice(span.start, span.end).includes('/')
    if (isBare && !BEFORE_A_DAY.test(document.text.slice(Math.max(0, span.start - 8), span.start))) return []
    const words = document.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
    return [{ code: 'impossible-date' as const, message: `Datumet ”${words}” finns inte.`, span }]
  })
}
