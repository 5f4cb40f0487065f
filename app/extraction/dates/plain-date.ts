/** Arithmetic on plain dates, `YYYY-MM-DD`: no clock and no time zone. */
export const plainDate = (year: number, month: number, day: number): string | null =>
  day >= 1 && month >= 1 && month <= 12 && day <= daysInMonth(year, month)
    ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

const epochDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/** 0 is Monday, 6 Sunday, as ISO 8601 counts. */
export const weekdayOf = (date: string): number => (epochDay(date) + 3) % 7

export const addDays = (date: string, days: number): string =>
  new Date((epochDay(date) + days) * 86_400_000).toISOString().slice(0, 10)

/** Days from the first date to the second, negative where it lies earlier. */
export const daysBetween = (from: string, to: string): number => epochDay(to) - epochDay(from)

/** The first such day of a month on or after the date; null for a day that no year has (31 April). */
export function firstOnOrAfter(date: string, month: number, day: number): string | null {
  const year = Number(date.slice(0, 4))
  for (let ahead = 0; ahead <= 8; ahead++) {
    const found = plainDate(year + ahead, month, day)
    if (found !== null && found >= date) return found
  }
  return null
}
