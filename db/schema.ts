import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { SourceDocument } from '#app/extraction/document.ts'
import type {
  ActionItem,
  ActionItemKind,
  Due,
  Extraction,
  OwnerKind,
  Recurrence,
} from '#app/extraction/extraction.ts'

/** The tables as Kysely sees them; `db/migrations` is what PostgreSQL itself enforces. */
export type Database = {
  organisation: OrganisationTable
  user: UserTable
  session: SessionTable
  account: AccountTable
  verification: VerificationTable
  rate_limit: RateLimitTable
  owner: OwnerTable
  office_holder: OfficeHolderTable
  membership: MembershipTable
  invitation: InvitationTable
  body: BodyTable
  meeting: MeetingTable
  document: DocumentTable
  protocol: ProtocolTable
  extraction: ExtractionTable
  proposal: ProposalTable
  job: JobTable
  task: TaskTable
  task_owner: TaskOwnerTable
  task_event: TaskEventTable
  note: NoteTable
  report: ReportTable
}

export type Role = 'administrator' | 'secretary' | 'owner' | 'reader'
export type TaskStatus =
  'not_started' | 'in_progress' | 'partly_reported' | 'closing_proposed' | 'closed' | 'written_off'
export type ProposalState = 'pending' | 'accepted' | 'dismissed' | 'withdrawn'
export type JobState = 'queued' | 'running' | 'done' | 'failed'
export type JobStep = 'reading' | 'extracting' | 'saving'
export type TaskEventKind =
  'created' | 'title' | 'owners' | 'due' | 'every' | 'report_to' | 'status' | 'note' | 'note_withdrawn'

/** What a reviewer decided of a proposal, whole; where it equals the extracted values nothing is stored. */
export type ProposalValues = Readonly<{
  kind: ActionItemKind
  title: string
  owners: readonly Readonly<{ name: string; kind: OwnerKind }>[]
  /** ISO date or null. */
  dueOn: string | null
  dueText: string | null
  every: Recurrence | null
  reportTo: string | null
}>

type Timestamp = ColumnType<Date, Date | string | undefined, Date | string>
type NullableTimestamp = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>
/** `YYYY-MM-DD`; db/client.ts keeps pg from turning it into a Date. */
type PlainDate = string
/** Values that the program never updates. */
type Fixed<T> = ColumnType<T, T, never>

type OrganisationTable = { id: Generated<string>; name: string; created_at: Timestamp }

type UserTable = {
  id: string
  name: string
  email: string
  email_verified: Generated<boolean>
  image: string | null
  created_at: Timestamp
  updated_at: Timestamp
}

type SessionTable = {
  id: string
  user_id: string
  token: string
  expires_at: Timestamp
  ip_address: string | null
  user_agent: string | null
  created_at: Timestamp
  updated_at: Timestamp
}

type AccountTable = {
  id: string
  account_id: string
  provider_id: string
  user_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: NullableTimestamp
  refresh_token_expires_at: NullableTimestamp
  scope: string | null
  password: string | null
  created_at: Timestamp
  updated_at: Timestamp
}

type VerificationTable = {
  id: string
  identifier: string
  value: string
  expires_at: Timestamp
  created_at: Timestamp
  updated_at: Timestamp
}

type RateLimitTable = { id: string; key: string; count: number; last_request: number }

type OwnerTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  kind: OwnerKind
  name: string
  created_at: Timestamp
}

type OfficeHolderTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  role_owner_id: string
  person_owner_id: string
  from_on: PlainDate
  until_on: PlainDate | null
}

type MembershipTable = {
  organisation_id: Fixed<string>
  user_id: Fixed<string>
  role: Role
  owner_id: string | null
  created_at: Timestamp
  ended_at: NullableTimestamp
}

type InvitationTable = {
  id: Generated<string>
  organisation_id: string | null
  token_hash: string
  email: string | null
  role: Role
  owner_id: string | null
  created_by: string | null
  created_at: Timestamp
  expires_at: Timestamp
  used_at: NullableTimestamp
  withdrawn_at: NullableTimestamp
}

type BodyTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  name: string
  created_at: Timestamp
}

type MeetingTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  body_id: string
  held_on: PlainDate | null
  next_on: PlainDate | null
  created_at: Timestamp
}

type DocumentTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  file_name: Fixed<string>
  media_type: Fixed<string>
  byte_size: Fixed<number>
  sha256: Fixed<string>
  bytes: Fixed<Buffer>
  uploaded_by: Fixed<string | null>
  uploaded_at: Timestamp
}

type ProtocolTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  document_id: Fixed<string>
  meeting_id: string | null
  version: Generated<number>
  source: JSONColumnType<SourceDocument, string, never>
  created_at: Timestamp
}

type ExtractionTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  protocol_id: Fixed<string>
  version: Fixed<number>
  engine: Fixed<string>
  result: JSONColumnType<Extraction, string, never>
  created_at: Timestamp
}

type ProposalTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  protocol_id: Fixed<string>
  extraction_id: string | null
  ordinal: number
  section_number: string | null
  section_title: string | null
  kind: ActionItemKind
  quote: string
  span_start: number
  span_end: number
  page: number | null
  extracted: JSONColumnType<ActionItem | null, string | null>
  corrected: JSONColumnType<ProposalValues | null, string | null>
  state: Generated<ProposalState>
  reviewed_by: string | null
  reviewed_at: NullableTimestamp
  version: Generated<number>
  created_at: Timestamp
}

type JobTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  kind: 'read-protocol'
  document_id: string
  state: Generated<JobState>
  step: JobStep | null
  progress: Generated<number>
  reason: string | null
  reference: string | null
  attempts: Generated<number>
  run_after: Timestamp
  locked_until: NullableTimestamp
  protocol_id: string | null
  created_by: string | null
  created_at: Timestamp
  finished_at: NullableTimestamp
  seen_at: NullableTimestamp
}

type TaskTable = {
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

type TaskOwnerTable = {
  organisation_id: Fixed<string>
  task_id: Fixed<string>
  owner_id: Fixed<string>
  ordinal: number
}

type TaskEventTable = {
  id: GeneratedAlways<number>
  organisation_id: Fixed<string>
  task_id: Fixed<string>
  kind: Fixed<TaskEventKind>
  actor_id: Fixed<string | null>
  occurred_at: Timestamp
  before: JSONColumnType<object | null, string | null, never>
  after: JSONColumnType<object | null, string | null, never>
}

type NoteTable = {
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

type ReportTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  title: Fixed<string>
  as_of: Fixed<PlainDate>
  body_id: Fixed<string | null>
  snapshot: JSONColumnType<object, string, never>
  created_by: Fixed<string>
  created_at: Timestamp
}
