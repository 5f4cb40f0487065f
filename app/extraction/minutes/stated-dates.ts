import type { Span } from '../span.ts'
import { makeDate } from '../deadlines/plain-date.ts'
import { everyMatch } from '../language/every-match.ts'
import { latin } from '../language/latin.ts'
import { MONTH_NAMES } from '../language/months.ts'

/** A date as a text states it; what it leaves out stays null. */
export type StatedDate = Readonly<{
  year: number | null
  month: number
  day: number
  /** 1 is Monday, 7 Sunday; null where no weekday is named. */
  weekday: number | null
  /** The ISO date where the year is stated and the day exists, else null. */
  date: string | null
  /** In the text that was searched, the weekday included. */
  span: Span
}>

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const WEEKDAYS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön']

// Stands before the date; looked for only where a date has been found.
const WEEKDAY_BEFORE = latin(
  /(?<![\p{L}])(?<weekday>mån|tis|ons|tors?|fre|lör|sön)(?:dag(?:en)?)?\.?,?\s{1,3}(?:den\s{1,3})?$/iu,
)
const SHORT = 'jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec'
const MONTH = String.raw`(?<monthName>(?:${MONTH_NAMES})(?!\p{L})|(?:${SHORT})(?!\p{L})\.?)`
const YEAR = String.raw`(?:,?\s{1,3}(?:år\s)?(?<year>(?:19|20)\d{2})(?!\d)|\s-(?<year>\d{2})(?!\d))?`
const ISO = String.raw`(?<year>(?:19|20)\d{2})[-–.](?<month>\d{2})[-–.](?<day>\d{2})`
// "20241025", "2024 10 25", as titles and forms have them.
const CLOSE_ISO = String.raw`(?<year>20\d{2})(?<between> ?)(?<month>0[1-9]|1[0-2])\k<between>(?<day>0[1-9]|[12]\d|3[01])(?! ?\d)`
// "Styrelsemöte 241025", "Protokoll från möte med Badvännerna 241025", "Datum: 241025", "Nämnden      241025": six digits
// are a date only in a title, after a label, or at the right of a page's head.
const TITLE = '(?:möte|protokoll|anteckningar|stämma)'
const TITLE_DATE = String.raw`(?:(?<=${TITLE}[ _:]{1,2})|(?<=${TITLE}[^\d\n]{1,80} )(?=\d{6}\s*(?:\n|$))|(?=\d{6}\s\p{L}*${TITLE})|(?<=(?:datum|dag|tid)(?:\s?:\s{1,40}|\s{3,40}))(?=\d{6}(?!\d))|(?<=^(?:.{0,80}\s{3})?)(?=2\d{5}\s*$))(?<year>[12]\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])`
const SHORT_ISO = String.raw`(?<year>\d{2})-(?<month>\d{2})-(?<day>\d{2})`
// "4/3 18.00" ends in the hour.
const SLASH = String.raw`(?<day>\d{1,2})\s?/\s?(?<month>\d{1,2})(?:(?:\s{1,3}|\s?-|/)(?<year>(?:20)?\d{2})(?![.:]\d))?`
// "den 4.3" is a date, "4.3" alone is a number.
const DOTTED = String.raw`(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>20\d{2})|(?<=den )(?<day>\d{1,2})\.(?<month>\d{1,2})(?=\.?(?:\s|$))`

// Each form has its own year, month and day; only one of them matches.
const DATE = latin(
  new RegExp(
    String.raw`(?=\d)(?<![\p{L}\d/:.-])(?:${ISO}|${CLOSE_ISO}|${TITLE_DATE}|${SHORT_ISO}|${DOTTED}|${SLASH}|(?<day>\d{1,2})(?::?e|:a)?(?:\s?[-–]\s?\d{1,2})?\.?\s{1,3}${MONTH}${YEAR})(?!\d|[/-]\d)`,
    'giu',
  ),
)

/** Every date that the text states by day and month, in order: "fredag 25 oktober 2024", "2024-10-25", "23/1". */
export function findStatedDates(text: string): StatedDate[] {
  const found: StatedDate[] = []
  for (const match of everyMatch(DATE, text)) {
    const stated = match.groups === undefined ? null : fieldsOf(match.groups)
    if (stated === null) continue
    const { year, month, day } = stated
    const before = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, match.index - 24), match.index))
    const named = before?.groups?.weekday?.slice(0, 3).toLowerCase()
    found.push({
      year,
      month,
      day,
      weekday: named === undefined ? null : WEEKDAYS.indexOf(named) + 1,
      date: year === null ? null : makeDate(year, month, day),
      span: { start: match.index - (before?.[0].length ?? 0), end: match.index + match[0].length },
    })
  }
  return found
}

function fieldsOf(
  groups: Record<string, string | undefined>,
): Pick<StatedDate, 'year' | 'month' | 'day'> | null {
  const month = numberOf(groups.month) ?? monthOf(groups.monthName)
  const day = numberOf(groups.day)
  const year = numberOf(groups.year)
  if (month === null || day === null || month < 1 || month > 12 || day < 1 || day > 31) return null
  return {
    year: year !== null && year < 100 ? 2000 + year : year,
    month,
    day,
  }
}

const numberOf = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))
const monthOf = (name: string | undefined): number | null =>
  name === undefined ? null : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
