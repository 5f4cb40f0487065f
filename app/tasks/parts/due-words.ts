import { formatDate, formatDistance } from '#app/text/dates.ts'
import { type Locale, textOf } from '#app/text/index.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import { daysOverdue, isOpen } from '../status.ts'

export type DueWords = Readonly<{
  /** The date, the meeting that it waits for, or the minutes' own words. */
  when: string
  quoted: boolean
  /** How far off it is, or what is missing; null once the task is done. */
  distance: string | null
  overdue: boolean
  recurrence: string | null
}>

type Due = Pick<TaskRow, 'status' | 'dueOn' | 'dueText' | 'dueMeetingBody' | 'every'>

/** A deadline as a reader is told it, under the name of `body` where one is given; never a date that nobody has given. */
export function dueWords(task: Due, locale: Locale, today: string, body?: string): DueWords {
  const text = textOf(locale).tasks
  const recurrence = task.every && text.recurrences[task.every]
  const base = { quoted: false, overdue: false, recurrence }
  if (task.dueOn !== null) {
    const days = daysOverdue(task, today)
    const distance = days === null ? formatDistance(locale, task.dueOn, today) : text.overdue(days)
    const when = formatDate(locale, task.dueOn)
    return { ...base, when, distance: isOpen(task.status) ? distance : null, overdue: days !== null }
  }
  if (task.dueMeetingBody !== null)
    return {
      ...base,
      when: task.dueMeetingBody === body ? text.nextMeeting : text.nextMeetingOf(task.dueMeetingBody),
      distance: text.dateMissing,
    }
  if (task.dueText !== null) return { ...base, when: task.dueText, quoted: true, distance: text.withoutDue }
  return { ...base, when: text.withoutDue, distance: null }
}
