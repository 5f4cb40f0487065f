import type { Generated, JSONColumnType } from 'kysely'
import type { SourceDocument } from '#app/extraction/document.ts'
import type {
  ActionItem,
  ActionItemKind,
  Extraction,
  OwnerKind,
  Recurrence,
} from '#app/extraction/extraction.ts'
import type { Fixed, NullableTimestamp, PlainDate, Timestamp } from './columns.ts'

export type ProposalState = 'pending' | 'accepted' | 'dismissed' | 'withdrawn'
export type JobState = 'queued' | 'running' | 'done' | 'failed'
export type JobStep = 'reading' | 'extracting' | 'saving'

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

export type BodyTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  name: string
  created_at: Timestamp
}

export type MeetingTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  body_id: string
  held_on: PlainDate | null
  next_on: PlainDate | null
  created_at: Timestamp
}

export type DocumentTable = {
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

export type ScannedPageTable = {
  organisation_id: Fixed<string>
  document_id: Fixed<string>
  page: Fixed<number>
  reader: Fixed<number>
  /** RecognisedPage, of app/ingestion. */
  recognised: JSONColumnType<object, string, never>
  read_at: Timestamp
}

export type ProtocolTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  document_id: Fixed<string>
  meeting_id: string | null
  version: Generated<number>
  source: JSONColumnType<SourceDocument, string, never>
  created_at: Timestamp
}

export type ExtractionTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  protocol_id: Fixed<string>
  version: Fixed<number>
  engine: Fixed<string>
  result: JSONColumnType<Extraction, string, never>
  section_count: Fixed<number>
  created_at: Timestamp
}

export type ProposalTable = {
  id: Generated<string>
  organisation_id: Fixed<string>
  protocol_id: Fixed<string>
  extraction_id: string | null
  ordinal: number | null
  section_number: string | null
  section_title: string | null
  kind: ActionItemKind
  quote: string
  span_start: number
  span_end: number
  page: number | null
  extracted: JSONColumnType<ActionItem | null, string | null, string | null>
  corrected: JSONColumnType<ProposalValues | null, string | null, string | null>
  state: Generated<ProposalState>
  reviewed_by: string | null
  reviewed_at: NullableTimestamp
  version: Generated<number>
  created_at: Timestamp
}

export type JobTable = {
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
  pages_read: number | null
  pages_to_read: number | null
  is_scan: Generated<boolean>
  seen_at: NullableTimestamp
}
