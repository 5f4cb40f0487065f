import type { GeneratedAlways } from 'kysely'
import type { Fixed, Timestamp } from './columns.ts'

/** The status that a task was given, that a sentence is not about it, or that this last is taken back. */
export type ClosureAnswer = 'closed' | 'partly_reported' | 'written_off' | 'dismissed' | 'reopened'

export type ClosureAnswerTable = {
  id: GeneratedAlways<number>
  organisation_id: Fixed<string>
  protocol_id: Fixed<string>
  section_number: Fixed<string | null>
  quote: Fixed<string>
  span_start: Fixed<number>
  span_end: Fixed<number>
  task_id: Fixed<string>
  answer: Fixed<ClosureAnswer>
  answered_by: Fixed<string | null>
  answered_at: Timestamp
}
