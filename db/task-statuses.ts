import type { TaskStatus } from './schema.ts'

/** Of a task that is still to be followed, in the order that work goes. */
export const OPEN_STATUSES: readonly TaskStatus[] = [
  'not_started',
  'in_progress',
  'partly_reported',
  'closing_proposed',
]

/** Of one that is not. */
export const DONE_STATUSES: readonly TaskStatus[] = ['closed', 'written_off']
