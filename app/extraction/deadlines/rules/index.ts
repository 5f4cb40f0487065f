import type { DeadlineRule } from '../rule.ts'
import { dayAndMonth, isoDate, slashDate } from './day.ts'
import { tomorrow, weekday, within } from './from-now.ts'
import { holiday } from './holiday.ts'
import { endOfPeriod, month, partOfMonth, turnOfMonth } from './month.ts'
import { nextMeeting } from './next-meeting.ts'
import { PERIOD_RULES } from './period.ts'
import { severalMonths, weekdayOfWeek } from './several.ts'
import { vague } from './vague.ts'
import { turnOfYear, year, yearFromNow } from './year.ts'

export const DEADLINE_RULES: readonly DeadlineRule[] = [
  isoDate,
  dayAndMonth,
  slashDate,
  month,
  severalMonths,
  turnOfMonth,
  endOfPeriod,
  partOfMonth,
  ...PERIOD_RULES,
  year,
  yearFromNow,
  turnOfYear,
  within,
  weekday,
  weekdayOfWeek,
  tomorrow,
  holiday,
  nextMeeting,
  vague,
]
