import { sql } from 'kysely'
import type { ActionItem, ActionItemKind, Due, Recurrence } from '#app/extraction/extraction.ts'
import type { Span } from '#app/extraction/span.ts'
import type { Db } from '../client.ts'
import { ownersAnsweringFor } from './office-holders.ts'
import { type DirectoryOwner, findOrAddOwners, type NamedOwner } from './owners.ts'
import { recordTaskEvents } from './task-events.ts'
import { hasOwner } from './task-filter.ts'
import { selectTaskRows, type TaskRow } from './task-list.ts'

export type NewTask = Readonly<{
  proposalId: string
  protocolId: string
  bodyId: string | null
  meetingId: string | null
  sectionNumber: string | null
  sectionTitle: string | null
  kind: ActionItemKind
  title: string
  /** The minutes' own sentence and where it stands in the protocol's text. */
  quote: string
  span: Span
  page: number | null
  owners: readonly NamedOwner[]
  /** ISO date. */
  dueOn: string | null
  /** The minutes' own words for the deadline, kept also where no date can be known. */
  dueText: string | null
  duePrecision: Due['precision'] | null
  /** The body whose meeting the deadline waits for, while its date is unknown. */
  dueMeetingBodyId: string | null
  every: Recurrence | null
  reportTo: string | null
}>

export type TaskReference = Readonly<{ id: string; number: number }>

/** Opens a task with its owners and its first event. Call in the transaction that accepts the proposal. */
export async function createTask(
  trx: Db,
  organisation: string,
  actor: string | null,
  values: NewTask,
): Promise<TaskReference> {
  const owners = await findOrAddOwners(trx, organisation, values.owners)
  const number = await nextNumber(trx, organisation)
  const { id } = await trx
    .insertInto('task')
    .values({
      organisation_id: organisation,
      number,
      proposal_id: values.proposalId,
      protocol_id: values.protocolId,
      body_id: values.bodyId,
      meeting_id: values.meetingId,
      section_number: values.sectionNumber,
      section_title: values.sectionTitle,
      kind: values.kind,
      title: values.title.trim(),
      quote: values.quote,
      span_start: values.span.start,
      span_end: values.span.end,
      page: values.page,
      due_on: values.dueOn,
      due_text: values.dueText,
      due_precision: values.duePrecision,
      due_meeting_body_id: values.dueMeetingBodyId,
      every: values.every,
      report_to: values.reportTo,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await addTaskOwners(trx, organisation, id, owners)
  const { title, dueOn, every, reportTo } = values
  const after = { title: title.trim(), owners, dueOn, every, reportTo }
  await recordTaskEvents(trx, organisation, actor, [{ taskId: id, kind: 'created', before: null, after }])
  return { id, number }
}

/** Numbers run without gaps; the lock on the organisation makes two openings wait for each other. */
async function nextNumber(trx: Db, organisation: string): Promise<number> {
  await trx
    .selectFrom('organisation')
    .select('id')
    .where('id', '=', organisation)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const { next } = await trx
    .selectFrom('task')
    .select(sql<number>`coalesce(max(number), 0) + 1`.as('next'))
    .where('organisation_id', '=', organisation)
    .executeTakeFirstOrThrow()
  return next
}

export async function addTaskOwners(
  trx: Db,
  organisation: string,
  taskId: string,
  owners: readonly DirectoryOwner[],
): Promise<void> {
  if (owners.length === 0) return
  await trx
    .insertInto('task_owner')
    .values(
      owners.map(({ id }, ordinal) => ({
        organisation_id: organisation,
        task_id: taskId,
        owner_id: id,
        ordinal,
      })),
    )
    .execute()
}

/** A task in the list's words, with what only its own page shows. */
export type TaskDetail = TaskRow &
  Readonly<{
    page: number | null
    /** As the program read the sentence; null where a reviewer marked it. */
    extracted: ActionItem | null
    fileName: string
  }>

export function findTask(db: Db, organisation: string, number: number): Promise<TaskDetail | undefined> {
  return selectTaskRows(db)
    .innerJoin('proposal', (on) =>
      on
        .onRef('proposal.organisation_id', '=', 't.organisation_id')
        .onRef('proposal.id', '=', 't.proposal_id'),
    )
    .innerJoin('protocol', (on) =>
      on
        .onRef('protocol.organisation_id', '=', 't.organisation_id')
        .onRef('protocol.id', '=', 't.protocol_id'),
    )
    .innerJoin('document', (on) =>
      on
        .onRef('document.organisation_id', '=', 't.organisation_id')
        .onRef('document.id', '=', 'protocol.document_id'),
    )
    .where('t.organisation_id', '=', organisation)
    .where('t.number', '=', number)
    .select(['t.page', 'proposal.extracted', 'document.file_name as fileName'])
    .executeTakeFirst()
}

/** Whether the person is among the task's owners, by name or by an office held today. */
export async function isOwnTask(
  db: Db,
  organisation: string,
  ownerId: string,
  taskId: string,
  today: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('task as t')
    .select('t.id')
    .where('t.organisation_id', '=', organisation)
    .where('t.id', '=', taskId)
    .where(hasOwner(organisation, ownersAnsweringFor(organisation, [ownerId], today)))
    .executeTakeFirst()
  return row !== undefined
}

export async function hasTasks(db: Db, organisation: string): Promise<boolean> {
  const row = await db
    .selectFrom('task')
    .select('id')
    .where('organisation_id', '=', organisation)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
