import type { ActionItem, Warning } from '../extraction.ts'
import type { Minutes } from '../minutes/minutes.ts'
import { findStatedDates } from '../minutes/stated-dates.ts'
import { checkAttendance } from './attendance-contradiction.ts'
import { checkDeadlinesPassed } from './deadline-passed.ts'
import { checkDutiesWithoutDeadline } from './duty-without-deadline.ts'
import { checkDutiesWithoutOwner } from './duty-without-owner.ts'
import { checkImpossibleDates } from './impossible-date.ts'
import { checkListedTwice } from './listed-twice.ts'
import { checkLostLetters } from './lost-letters.ts'
import { checkMissingSections } from './missing-section.ts'
import { checkMeetingDate } from './no-meeting-date.ts'
import { checkNumbering } from './numbering.ts'
import { checkReading } from './reading.ts'
import { checkSectionReferences } from './unknown-section-reference.ts'
import { checkWeekdays } from './weekday-mismatch.ts'

/** What a secretary should look at before the minutes are adjusted, in the order of the text. */
export function findWarnings(minutes: Minutes, actionItems: readonly ActionItem[]): Warning[] {
  const stated = findStatedDates(minutes.document.text)
  const dates = [
    ...checkMeetingDate(minutes),
    ...checkWeekdays(minutes, stated),
    ...checkImpossibleDates(minutes, stated),
  ]
  const numbers = [
    ...checkNumbering(minutes),
    ...checkMissingSections(minutes),
    ...checkSectionReferences(minutes),
  ]
  const duties = [
    ...checkDutiesWithoutOwner(actionItems),
    ...checkDutiesWithoutDeadline(actionItems),
    ...checkDeadlinesPassed(minutes, actionItems),
  ]
  return [
    ...checkReading(minutes.document),
    ...checkLostLetters(minutes),
    ...dates,
    ...numbers,
    ...duties,
    ...checkAttendance(minutes),
    ...checkListedTwice(minutes),
  ].toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
}
