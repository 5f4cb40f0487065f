import { type Expression, sql, type SqlBool } from 'kysely'
import type { ActionItemKind, Due, Recurrence } from '#app/extraction/extraction.ts'
import type { Span } from '#app/extraction/span.ts'
import type { Db } from '../client.ts'
import type { TaskStatus } from '../schema.ts'
import type { DirectoryOwner } from './owners.ts'
import { dayInSweden } from './swedish-time.ts'
import { orderKeys, type TaskGroup, type TaskOrder } from './task-order.ts'

export type TaskRow = Readonly<{
  id: string
  number: number
  version: number
  kind: ActionItemKind
  title: string
  quote: string
  protocolId: string
  span: Span
  bodyId: string | null
  bodyName: string | null
  meetingId: string | null
  /** ISO dates, here and below. */
  heldOn: string | null
  sectionNumber: string | null
  sectionTitle: string | null
  owners: readonly DirectoryOwner[]
  dueOn: string | null
  dueText: string | null
  duePrecision: Due['precision'] | null
  /** The body whose meeting, of unknown date, the deadline waits for. */
  dueMeetingBody: string | null
  every: Recurrence | null
  reportTo: string | null
  status: TaskStatus
  updatedOn: string
  latestNote: Readonly<{ writtenOn: string; text: string }> | null
}>

export type TaskWindow = Readonly<{
  order: TaskOrder
  group: TaskGroup | null
  offset: number
  limit: number
}>

/** A stretch of the list. `passing` comes from `tasksThatPass`, which has the organisation in it. */
export function findTasks(
  db: Db,
  passing: Expression<SqlBool>,
  { order, group, offset, limit }: TaskWindow,
): Promise<TaskRow[]> {
  const keys = sql.join(orderKeys(order, group))
  // First which tasks, then what they say: otherwise all that the offset passes over is put together in vain.
  const chosen = orderableTasks(db).where(passing).select('t.id').orderBy(keys).offset(offset).limit(limit)
  return selectTaskRows(db).where('t.id', 'in', chosen).orderBy(keys).execute()
}

/** Which tasks pass, and the version that each has now. */
export function findSeenTasks(
  db: Db,
  passing: Expression<SqlBool>,
  limit: number,
): Promise<Pick<TaskRow, 'id' | 'version'>[]> {
  return db
    .selectFrom('task as t')
    .where(passing)
    .select(['t.id', 't.version'])
    .orderBy('t.number')
    .limit(limit)
    .execute()
}

export async function countTasks(db: Db, passing: Expression<SqlBool>): Promise<number> {
  const { count } = await db
    .selectFrom('task as t')
    .where(passing)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** `task as t` with what orders and groups it: body `b`, meeting `m` and the first of its owners `o`. */
export const orderableTasks = (db: Db) =>
  db
    .selectFrom('task as t')
    .leftJoin('body as b', (on) =>
      on.onRef('b.organisation_id', '=', 't.organisation_id').onRef('b.id', '=', 't.body_id'),
    )
    .leftJoin('meeting as m', (on) =>
      on.onRef('m.organisation_id', '=', 't.organisation_id').onRef('m.id', '=', 't.meeting_id'),
    )
    .leftJoin('task_owner as first', (on) =>
      on
        .onRef('first.organisation_id', '=', 't.organisation_id')
        .onRef('first.task_id', '=', 't.id')
        .on('first.ordinal', '=', sql.lit(0)),
    )
    .leftJoin('owner as o', (on) =>
      on.onRef('o.organisation_id', '=', 't.organisation_id').onRef('o.id', '=', 'first.owner_id'),
    )

export const selectTaskRows = (db: Db) =>
  orderableTasks(db).select([
    't.id',
    't.number',
    't.version',
    't.kind',
    't.title',
    't.quote',
    't.protocol_id as protocolId',
    sql<Span>`json_build_object('start', t.span_start, 'end', t.span_end)`.as('span'),
    't.body_id as bodyId',
    'b.name as bodyName',
    't.meeting_id as meetingId',
    'm.held_on as heldOn',
    't.section_number as sectionNumber',
    't.section_title as sectionTitle',
    ownersOfTask.as('owners'),
    't.due_on as dueOn',
    't.due_text as dueText',
    't.due_precision as duePrecision',
    sql<string | null>`(select waited.name from body as waited
      where waited.organisation_id = t.organisation_id and waited.id = t.due_meeting_body_id)`.as(
      'dueMeetingBody',
    ),
    't.every',
    't.report_to as reportTo',
    't.status',
    dayInSweden(sql`t.updated_at`).as('updatedOn'),
    latestNoteOfTask.as('latestNote'),
  ])

export const ownersOfTask = sql<readonly DirectoryOwner[]>`(
  select coalesce(json_agg(json_build_object('id', one.id, 'name', one.name, 'kind', one.kind)
    order by task_owner.ordinal), '[]')
  from task_owner
  join owner as one on one.organisation_id = task_owner.organisation_id and one.id = task_owner.owner_id
  where task_owner.organisation_id = t.organisation_id and task_owner.task_id = t.id)`

const latestNoteOfTask = sql<TaskRow['latestNote']>`(
  select json_build_object('writtenOn', note.written_on, 'text', note.text)
  from note
  where note.organisation_id = t.organisation_id and note.task_id = t.id and note.withdrawn_at is null
  order by note.written_on desc, note.created_at desc, note.id
  limit 1)`
