import type { DateContext } from '../deadlines/rule.ts'
import type { Calendar } from '../extraction.ts'
import { dayOfGeneralMeeting, readGeneralMeetings, type GeneralMeeting } from '../minutes/general-meetings.ts'
import type { Minutes } from '../minutes/minutes.ts'

/** What the deadlines of these minutes are read against: header first, then the calendar that was handed in. */
export function datesOf(minutes: Minutes, calendar: Calendar): DateContext {
  const { body, date, nextMeeting } = minutes.meeting
  const meetings = calendar.meetings
    .filter((one) => body !== null && one.body.toLowerCase() === body.toLowerCase())
    .map((one) => one.date)
  const known = date === null ? null : (meetings.find((one) => one > date) ?? null)
  // Read when first asked for, since most minutes tell of no general meeting.
  let announced: readonly GeneralMeeting[] | null = null
  return {
    meeting: date,
    next: nextMeeting ?? known,
    body,
    meetings,
    general: (name) =>
      dayOfGeneralMeeting((announced ??= readGeneralMeetings(minutes.document.text, date)), name),
  }
}
