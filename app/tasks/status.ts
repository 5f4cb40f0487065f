import type { TaskStatus } from '#db/schema.ts'

/** In the order that work goes; sorting, the board's columns and menus follow it. */
export const STATUSES = [
  'not_started',
  'in_progress',
  'partly_reported',
  'closing_proposed',
  'closed',
  'written_off',
] as const satisfies readonly TaskStatus[]

const DONE: ReadonlySet<TaskStatus> = new Set<TaskStatus>(['closed', 'written_off'])

export const isOpen = (status: TaskStatus): boolean => !DONE.has(status)

export const OPEN_STATUSES: readonly TaskStatus[] = STATUSES.filter(isOpen)

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
