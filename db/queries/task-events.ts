import { sql } from 'kysely'
import type { Recurrence } from '#app/extraction/extraction.ts'
import type { Span } from '#app/extraction/span.ts'
import type { Db } from '../client.ts'
import type { TaskEventKind, TaskStatus } from '../schema.ts'
import type { DirectoryOwner } from './owners.ts'
import { minuteInSweden } from './swedish-time.ts'

export type NewTaskEvent = Readonly<{
  taskId: string
  kind: TaskEventKind
  before: TaskEventValues | null
  after: TaskEventValues | null
}>

/** Writes history. Always in the transaction of the change that it tells of. */
export async function recordTaskEvents(
  trx: Db,
  organisation: string,
  actor: string | null,
  events: readonly NewTaskEvent[],
): Promise<void> {
  if (events.length === 0) return
  await trx
    .insertInto('task_event')
    .values(
      events.map(({ taskId, kind, before, after }) => ({
        organisation_id: organisation,
        task_id: taskId,
        kind,
        actor_id: actor,
        before: before && JSON.stringify(before),
        after: after && JSON.stringify(after),
      })),
    )
    .execute()
}

export type TaskEvent = Readonly<{
  id: number
  kind: TaskEventKind
  /** Null where the program acted. */
  actor: string | null
  /** In Sweden, `YYYY-MM-DD HH:MM`. */
  occurredAt: string
  before: TaskEventValues | null
  after: TaskEventValues | null
}>

/** What events bear: those of the values that their kind tells of. */
export type TaskEventValues = Partial<
  Readonly<{
    title: string
    owners: readonly DirectoryOwner[]
    /** ISO date; in a status event, the deadline of the turn that was closed. */
    dueOn: string | null
    every: Recurrence | null
    reportTo: string | null
    status: TaskStatus
    /** In a status event: the sentence of later minutes that it follows. */
    saidIn: SaidIn
    noteId: string
    /** ISO date. */
    writtenOn: string
    reason: string
  }>
>

/** A sentence of some minutes, and the meeting as it was known when somebody acted on it. */
export type SaidIn = Readonly<{
  protocolId: string
  sectionNumber: string | null
  quote: string
  span: Span
  bodyName: string | null
  /** ISO date. */
  heldOn: string | null
}>

/** A task's whole history, the latest first. */
export function findTaskEvents(db: Db, organisation: string, taskId: string): Promise<TaskEvent[]> {
  return db
    .selectFrom('task_event')
    .leftJoin('user', 'user.id', 'task_event.actor_id')
    .where('organisation_id', '=', organisation)
    .where('task_id', '=', taskId)
    .select([
      'task_event.id',
      'kind',
      'user.name as actor',
      minuteInSweden(sql`occurred_at`).as('occurredAt'),
      sql<TaskEventValues | null>`before`.as('before'),
      sql<TaskEventValues | null>`after`.as('after'),
    ])
    .orderBy('task_event.id', 'desc')
    .execute()
}
