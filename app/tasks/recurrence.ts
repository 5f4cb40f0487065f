import type { Recurrence } from '#app/extraction/extraction.ts'

const MONTHS: Readonly<Partial<Record<Recurrence, number>>> = { P1Y: 12, P6M: 6, P4M: 4, P3M: 3, P1M: 1 }

/**
 * The date that follows `due` (ISO) in the recurrence, null where the calendar cannot tell: a duty at every
 * meeting waits for the meeting's date, and an ongoing one has none. The last day of a month leads to the last
 * day of a month (30 June and half a year is 31 December), any other day to the same day, or to the month's
 * last where it has no such day.
 */
export function nextDue(due: string, every: Recurrence): string | null {
  if (every === 'P1W') return addDays(due, 7)
  const months = MONTHS[every]
  return months === undefined ? null : addMonths(due, months)
}

function addDays(date: string, days: number): string {
  const [year, month, day] = parts(date)
  return isoDate(new Date(Date.UTC(year, month - 1, day + days)))
}

function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date)
  const target = month - 1 + months
  const last = daysInMonth(year, target)
  const wasLast = day === daysInMonth(year, month - 1)
  return isoDate(new Date(Date.UTC(year, target, wasLast ? last : Math.min(day, last))))
}

/** `month` counts from 0 and may pass the year's end. */
const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate()

const parts = (date: string): [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
]

const isoDate = (date: Date): string => date.toISOString().slice(0, 10)
