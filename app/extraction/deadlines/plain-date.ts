/** Arithmetic on plain dates (`YYYY-MM-DD`, Gregorian), without clock or time zone. */

const pad = (number: number): string => String(number).padStart(2, '0')

/** Days since 1970-01-01. */
export function toDays(date: string): number {
  return Math.round(
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000,
  )
}

export const fromDays = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10)

/** The date, or null where there is no such day ("30 februari"). Months and days count from 1. */
export function makeDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1900 || year > 2199)
    return null
  return `${year}-${pad(month)}-${pad(day)}`
}

export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

export const lastOfMonth = (year: number, month: number): string =>
  `${year}-${pad(month)}-${pad(daysInMonth(year, month))}`

export const addDays = (date: string, days: number): string => fromDays(toDays(date) + days)

/** The same day `months` later, or that month's last day. */
export function addMonths(date: string, months: number): string {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return `${year}-${pad(month)}-${pad(Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)))}`
}

export const yearOf = (date: string): number => Number(date.slice(0, 4))
export const monthOf = (date: string): number => Number(date.slice(5, 7))

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (date: string): number => ((((toDays(date) + 3) % 7) + 7) % 7) + 1

/** The Sunday of an ISO week, null where the year has no such week. */
export function sundayOfWeek(year: number, week: number): string | null {
  const january4 = `${year}-01-04`
  const sunday = addDays(january4, 7 - weekdayOf(january4) + (week - 1) * 7)
  return week >= 1 && week <= weeksIn(year) ? sunday : null
}

/** A year has 53 ISO weeks where it begins, or as a leap year ends, on a Thursday. */
const weeksIn = (year: number): number =>
  weekdayOf(`${year}-01-01`) === 4 || weekdayOf(`${year}-12-31`) === 4 ? 53 : 52

/** Easter Sunday. Source: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${pad(Math.floor(f / 31))}-${pad((f % 31) + 1)}`
}

/** Friday between 19 and 25 June (Swedish law 1989:253). */
export function midsummerEve(year: number): string {
  const first = `${year}-06-19`
  return addDays(first, (5 - weekdayOf(first) + 7) % 7)
}
