import type * as accounts from './schema/accounts.ts'
import type * as closures from './schema/closures.ts'
import type * as protocols from './schema/protocols.ts'
import type * as tasks from './schema/tasks.ts'

export type { Role } from './schema/accounts.ts'
export type { ClosureAnswer } from './schema/closures.ts'
export type { JobState, JobStep, ProposalState, ProposalValues } from './schema/protocols.ts'
export type { TaskEventKind, TaskStatus } from './schema/tasks.ts'

/** The tables as Kysely sees them; `db/migrations` is what PostgreSQL itself enforces. */
export type Database = {
  organisation: accounts.OrganisationTable
  user: accounts.UserTable
  session: accounts.SessionTable
  account: accounts.AccountTable
  verification: accounts.VerificationTable
  rate_limit: accounts.RateLimitTable
  owner: accounts.OwnerTable
  office_holder: accounts.OfficeHolderTable
  membership: accounts.MembershipTable
  invitation: accounts.InvitationTable
  body: protocols.BodyTable
  meeting: protocols.MeetingTable
  document: protocols.DocumentTable
  scanned_page: protocols.ScannedPageTable
  protocol: protocols.ProtocolTable
  extraction: protocols.ExtractionTable
  proposal: protocols.ProposalTable
  job: protocols.JobTable
  task: tasks.TaskTable
  task_owner: tasks.TaskOwnerTable
  task_event: tasks.TaskEventTable
  note: tasks.NoteTable
  report: tasks.ReportTable
  closure_answer: closures.ClosureAnswerTable
}
