import { GENERAL_MEETING } from '../deadlines/date-words.ts'
import { foldCase } from '../language/fold-case.ts'
import { latin } from '../language/latin.ts'
import type { Span } from '../span.ts'
import { announcedDay } from './announced-day.ts'

/** A meeting of all the members, of which there are one or two a year; `name` in lower case without an ending ("höstmöte"). */
export type GeneralMeeting = Readonly<{ name: string; date: string; span: Span }>

/** For text in lower case: in any case it takes five times the time. */
const ANNOUNCED = latin(
  new RegExp(
    String.raw`(?<!\p{L})(?<name>${GENERAL_MEETING})[tn]?(?:\s(?:hålls|är|blir|infaller|äger\srum|kommer\satt\s(?:hållas|äga\srum))(?!\p{L})|\s?:)`,
    'gu',
  ),
)

/** The general meetings to come of which a text tells when they are: "Höstmötet hålls söndagen den 20 oktober." */
export function readGeneralMeetings(text: string, meeting: string | null): GeneralMeeting[] {
  return [...foldCase(text).matchAll(ANNOUNCED)].flatMap((match) => {
    const day = announcedDay(text, match.index + match[0].length, meeting)
    return day === null ? [] : [{ name: match.groups?.name ?? '', date: day.date, span: day.span }]
  })
}

/** The one day on which the general meeting of that name is held; null where the text tells none or several. */
export function dayOfGeneralMeeting(announced: readonly GeneralMeeting[], name: string): string | null {
  const days = new Set(announced.flatMap((one) => (one.name === name ? [one.date] : [])))
  return days.size === 1 ? ([...days][0] ?? null) : null
}

const OWN_TITLE = latin(
  new RegExp(
    String.raw`^(?:.{0,60}(?:protokoll|anteckningar|fört)\P{L}.{0,40}|(?:\P{L}|ordinarie\s|extra\s)*)(?<!\p{L})${GENERAL_MEETING}(?:s?protokoll|t|n)?(?!\p{L})|^${GENERAL_MEETING}s?protokoll`,
    'imu',
  ),
)

/** Where the minutes are those of a general meeting themselves, the next one of which they tell. `head` is their title. */
export function nextGeneralMeeting(
  head: string,
  text: string,
  meeting: string | null,
): GeneralMeeting | null {
  if (!OWN_TITLE.test(head)) return null
  return readGeneralMeetings(text, meeting).toSorted((a, b) => a.date.localeCompare(b.date))[0] ?? null
}
