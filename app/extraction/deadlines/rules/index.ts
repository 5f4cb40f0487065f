import type { DeadlineRule } from '../rule.ts'
import { dayAndMonth, isoDate, numberedDay, slashDate } from './day.ts'
import { endOfPeriod } from './end-of-period.ts'
import { tomorrow, tonight, weekday, weekend, within } from './from-now.ts'
import { event } from './event.ts'
import { followingPeriod } from './following-period.ts'
import { generalMeeting } from './general-meeting.ts'
import { holiday } from './holiday.ts'
import { meetingAround } from './meeting-around.ts'
import { month, partOfMonth, shortMonth, turnOfMonth } from './month.ts'
import { nextMeeting } from './next-meeting.ts'
import { PERIOD_RULES } from './period.ts'
import { severalMonths, weekdayOfWeek } from './several.ts'
import { vague } from './vague.ts'
import { weekOfMonth } from './week-of-month.ts'
import { weekdayOfMonth } from './weekday-of-month.ts'
import { turnOfYear, year, yearFromNow } from './year.ts'

/** Those of a kind stand together: a text without any of their cues is asked for none of them one by one. */
export const DEADLINE_FAMILIES: readonly (readonly DeadlineRule[])[] = [
  [isoDate, dayAndMonth, slashDate, numberedDay],
  [month, shortMonth, severalMonths],
  [turnOfMonth, endOfPeriod, partOfMonth],
  PERIOD_RULES,
  [followingPeriod, year, yearFromNow, turnOfYear, within],
  [weekday, weekend, weekdayOfWeek, weekdayOfMonth, weekOfMonth, tomorrow, tonight],
  [holiday, nextMeeting, meetingAround, generalMeeting, event, vague],
]

export const DEADLINE_RULES: readonly DeadlineRule[] = DEADLINE_FAMILIES.flat()
