import type { DateContext } from '../deadlines/rule.ts'
import type { Calendar } from '../extraction.ts'
import { foldCase } from '../language/fold-case.ts'
import { dayOfGeneralMeeting, readGeneralMeetings, type GeneralMeeting } from '../minutes/general-meetings.ts'
import { dayOfEvent } from '../minutes/told-events.ts'
import type { Minutes } from '../minutes/minutes.ts'

/** No minutes tell of more events; each name is looked for in the whole text. */
const MOST_EVENTS = 40

/** What the deadlines of these minutes are read against: header first, then the calendar that was handed in. */
export function datesOf(minutes: Minutes, calendar: Calendar): DateContext {
  const { body, date, nextMeeting } = minutes.meeting
  const meetings = calendar.meetings
    .filter((one) => body !== null && one.body.toLowerCase() === body.toLowerCase())
    .map((one) => one.date)
  const known = date === null ? null : (meetings.find((one) => one > date) ?? null)
  // Read when first asked for, since most minutes tell of no general meeting.
  let announced: readonly GeneralMeeting[] | null = null
  const events = new Map<string, string | null>()
  let folded: string | null = null
  const eventDay = (name: string): string | null => {
    if (!events.has(name) && events.size < MOST_EVENTS)
      events.set(name, dayOfEvent((folded ??= foldCase(minutes.document.text)), name, date))
    return events.get(name) ?? null
  }
  return {
    meeting: date,
    next: nextMeeting ?? known,
    body,
    meetings,
    general: (name) =>
      dayOfGeneralMeeting((announced ??= readGeneralMeetings(minutes.document.text, date)), name),
    event: eventDay,
  }
}
