import { type Locale, textOf } from './index.ts'

const DAY = 86_400_000

/** `2024-11-22` → `22 nov 2024`. What is no plain date is given back as it is. */
export function formatDate(locale: Locale, iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
  const name = textOf(locale).dates.months[(month ?? 0) - 1]
  return name && year && day ? `${day} ${name} ${year}` : iso
}

/** How far off a plain date is, in whole days up to two months, then months, then years: `om 3 dagar`. */
export function formatDistance(locale: Locale, iso: string, today: string): string {
  const text = textOf(locale).dates
  const days = daysBetween(today, iso)
  const count = Math.abs(days)
  const ahead = days > 0
  if (days === 0) return text.today
  if (count === 1) return ahead ? text.tomorrow : text.yesterday
  if (count <= 60) return ahead ? text.inDays(count) : text.daysAgo(count)
  const months = monthsBetween(today, iso)
  if (months < 24) return ahead ? text.inMonths(months) : text.monthsAgo(months)
  const years = Math.floor(months / 12)
  return ahead ? text.inYears(years) : text.yearsAgo(years)
}

/** Negative when `iso` lies before `from`. */
function daysBetween(from: string, iso: string): number {
  return Math.round((Date.parse(iso) - Date.parse(from)) / DAY)
}

/** Whole months, whichever of the two comes first. */
function monthsBetween(one: string, other: string): number {
  const [from, until] = [one, other].toSorted() as [string, string]
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [laterYear = 0, laterMonth = 0, laterDay = 0] = until.split('-').map(Number)
  return (laterYear - year) * 12 + laterMonth - month - (laterDay < day ? 1 : 0)
}
