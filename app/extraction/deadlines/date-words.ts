import { lastOfMonth, makeDate, monthOf, weekdayOf, yearOf } from './plain-date.ts'

const MONTH_NAMES = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
]
const SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  febr: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  dec: 12,
}

export const MONTH = `(?:${[...MONTH_NAMES, ...Object.keys(SHORT).map((name) => `${name}\\.?`)].join('|')})`
export const LONG_MONTH = `(?:${MONTH_NAMES.join('|')})`
export const A_MONTH = new RegExp(LONG_MONTH, 'u')
export const YEAR = String.raw`(?:19|20|21)\d\d`

/** 1–12 for a month's name, long or short. */
export function monthNumber(name: string): number {
  const lower = name.toLowerCase().replace(/\.$/u, '')
  return MONTH_NAMES.indexOf(lower) + 1 || (SHORT[lower] ?? 0)
}

const WEEKDAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag']
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})(?:en)?`

/** 1 Monday … 7 Sunday, 0 where it is no weekday. */
export const weekdayNumber = (name: string): number =>
  WEEKDAYS.findIndex((day) => name.toLowerCase().startsWith(day)) + 1

/** A meeting of all the members, of which there are one or two a year. */
export const GENERAL_MEETING = String.raw`(?:(?:års|höst|vår)möte|(?:års|höst|vår|förbunds|förenings|bolags)?stämma)`

const NUMERALS = ['en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
export const NUMERAL = String.raw`(?:ett|${NUMERALS.join('|')}|\d{1,3})`

export const numeral = (word: string): number =>
  word.toLowerCase() === 'ett' ? 1 : NUMERALS.indexOf(word.toLowerCase()) + 1 || Number(word)

/** "nästkommande april": the first one to come, as a date without a year is read in any case. */
export const COMING = String.raw`(?:(?:nästkommande|instundande|kommande)\s)?`
/** "den 15 november nästa år", "i maj i år": the year told from the meeting's own; one told from something else is open. */
export const YEAR_TOLD = String.raw`(?:\s(?:(?<nextYear>(?:nästa|nästkommande|kommande)\sår)|(?<thisYear>(?:i|innevarande)\sår)|(?<openYear>(?:påföljande|nästföljande|efterföljande|följande|samma)\sår)))?`

/** The year that the words after a date tell; undefined where they tell none, null where nobody knows it. */
export function yearTold(
  groups: Readonly<Record<string, string | undefined>>,
  meeting: string | null,
): number | null | undefined {
  if (groups.openYear !== undefined) return null
  if (groups.nextYear === undefined && groups.thisYear === undefined) return undefined
  if (meeting === null) return null
  return yearOf(meeting) + (groups.nextYear === undefined ? 0 : 1)
}

/** A day without a year is the first such day on or after the meeting; null where neither is known or no such day is. */
export function dayOnOrAfter(meeting: string | null, month: number, day: number): string | null {
  if (meeting === null) return null
  const same = makeDate(yearOf(meeting), month, day)
  if (same !== null && same >= meeting) return same
  return makeDate(yearOf(meeting) + 1, month, day)
}

/**
 * The day that a number alone names ("den 18:e"): after the meeting, in its month or the next. A weekday (1–7) that does
 * not fit tells of a slip and gives null.
 */
export function dayToCome(meeting: string, day: number, weekday: number | null): string | null {
  const months = [0, 1].map((ahead) => yearOf(meeting) * 12 + monthOf(meeting) - 1 + ahead)
  const dates = months.map((month) => makeDate(Math.floor(month / 12), (month % 12) + 1, day))
  const date = dates.find((one) => one !== null && one > meeting) ?? null
  return date === null || (weekday !== null && weekdayOf(date) !== weekday) ? null : date
}

/** The last day of the month that comes next, the meeting's own month included. */
export const monthOnOrAfter = (meeting: string | null, month: number): string | null =>
  meeting === null ? null : lastOfMonth(yearOf(meeting) + (month < monthOf(meeting) ? 1 : 0), month)
