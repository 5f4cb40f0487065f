import type { Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { ActionItemKind, Due, Recurrence } from '#app/extraction/extraction.ts'
import type { Fixed, NullableTimestamp, PlainDate, Timestamp } from './columns.ts'

export type TaskStatus =
  'not_started' | 'in_progress' | 'partly_reported' | 'closing_proposed' | 'closed' | 'written_off'
export type TaskEventKind =
  'created' | 'title' | 'owners' | 'due' | 'every' | 'report_to' | 'status' | 'note' | 'note_withdrawn'

export type TaskTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  number: Fixed<number>
  proposal_id: Fixed<string>
  protocol_id: Fixed<string>
  body_id: string | null
  meeting_id: string | null
  section_number: string | null
  section_title: string | null
  kind: ActionItemKind
  title: string
  quote: Fixed<string>
  span_start: Fixed<number>
  span_end: Fixed<number>
  page: Fixed<number | null>
  due_on: PlainDate | null
  due_text: string | null
  due_precision: Due['precision'] | null
  due_meeting_body_id: string | null
  every: Recurrence | null
  report_to: string | null
  status: Generated<TaskStatus>
  status_changed_at: Timestamp
  version: Generated<number>
  created_at: Timestamp
  updated_at: Timestamp
  search: GeneratedAlways<string>
  search_text: GeneratedAlways<string>
}

export type TaskOwnerTable = {
  organisation_id: Fixed<string>
  task_id: Fixed<string>
  owner_id: Fixed<string>
  ordinal: number
}

export type TaskEventTable = {
  id: GeneratedAlways<number>
  organisation_id: Fixed<string>
  task_id: Fixed<string>
  kind: Fixed<TaskEventKind>
  actor_id: Fixed<string | null>
  occurred_at: Timestamp
  before: JSONColumnType<object | null, string | null, never>
  after: JSONColumnType<object | null, string | null, never>
}

export type NoteTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  task_id: Fixed<string>
  author_id: Fixed<string>
  written_on: PlainDate
  text: Fixed<string>
  created_at: Timestamp
  withdrawn_at: NullableTimestamp
  withdrawn_by: string | null
  withdrawn_reason: string | null
}

export type ReportTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  title: Fixed<string>
  as_of: Fixed<PlainDate>
  body_id: Fixed<string | null>
  snapshot: JSONColumnType<object, string, never>
  created_by: Fixed<string>
  created_at: Timestamp
}
