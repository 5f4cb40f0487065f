import type { TaskStatus } from '#db/schema.ts'
import { DONE_STATUSES, OPEN_STATUSES } from '#db/task-statuses.ts'

/** In the order that work goes; sorting, the board's columns and menus follow it. */
export const STATUSES: readonly TaskStatus[] = [...OPEN_STATUSES, ...DONE_STATUSES]

export const isOpen = (status: TaskStatus): boolean => OPEN_STATUSES.includes(status)

type Dated = Readonly<{ status: TaskStatus; dueOn: string | null }>

/** Whole days past the deadline, null while the task is in time, done or without a date. Never stored. */
export function daysOverdue({ status, dueOn }: Dated, today: string): number | null {
  if (dueOn === null || dueOn >= today || !isOpen(status)) return null
  return daysBetween(dueOn, today)
}

const DAY = 86_400_000

/** ISO dates; negative where `to` comes first. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY
