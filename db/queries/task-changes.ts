import { sql } from 'kysely'
import type { Due, Recurrence } from '#app/extraction/extraction.ts'
import type { Db } from '../client.ts'
import type { TaskStatus } from '../schema.ts'
import type { DirectoryOwner } from './owners.ts'
import { ownersOfTask } from './task-list.ts'
import { addTaskOwners } from './tasks.ts'

/** What of a task a person may set, as it stands while nobody else can change it. */
export type LockedTask = Readonly<{
  id: string
  number: number
  version: number
  title: string
  status: TaskStatus
  owners: readonly DirectoryOwner[]
  bodyId: string | null
  dueOn: string | null
  duePrecision: Due['precision'] | null
  dueMeetingBodyId: string | null
  every: Recurrence | null
  reportTo: string | null
}>

export type TaskValues = Partial<Omit<LockedTask, 'id' | 'number' | 'version' | 'owners' | 'bodyId'>>

/** Holds the tasks until the transaction ends, always in one order, so that two holders never wait for each other. */
export function lockTasks(trx: Db, organisation: string, ids: readonly string[]): Promise<LockedTask[]> {
  return trx
    .selectFrom('task as t')
    .where('t.organisation_id', '=', organisation)
    .where('t.id', 'in', ids)
    .select([
      't.id',
      't.number',
      't.version',
      't.title',
      't.status',
      ownersOfTask.as('owners'),
      't.body_id as bodyId',
      't.due_on as dueOn',
      't.due_precision as duePrecision',
      't.due_meeting_body_id as dueMeetingBodyId',
      't.every',
      't.report_to as reportTo',
    ])
    .orderBy('t.id')
    .forUpdate('t')
    .execute()
}

/** Writes the values, one version on. The caller holds the task and records the events. */
export async function updateTask(
  trx: Db,
  organisation: string,
  taskId: string,
  values: TaskValues,
): Promise<void> {
  const { title, status, dueOn, duePrecision, dueMeetingBodyId, every, reportTo } = values
  await trx
    .updateTable('task')
    .set({
      version: sql<number>`version + 1`,
      updated_at: sql<Date>`clock_timestamp()`,
      ...(title !== undefined && { title }),
      ...(status !== undefined && { status, status_changed_at: sql<Date>`clock_timestamp()` }),
      ...(dueOn !== undefined && { due_on: dueOn }),
      ...(duePrecision !== undefined && { due_precision: duePrecision }),
      ...(dueMeetingBodyId !== undefined && { due_meeting_body_id: dueMeetingBodyId }),
      ...(every !== undefined && { every }),
      ...(reportTo !== undefined && { report_to: reportTo }),
    })
    .where('organisation_id', '=', organisation)
    .where('id', '=', taskId)
    .execute()
}

export async function replaceTaskOwners(
  trx: Db,
  organisation: string,
  taskId: string,
  owners: readonly DirectoryOwner[],
): Promise<void> {
  await trx
    .deleteFrom('task_owner')
    .where('organisation_id', '=', organisation)
    .where('task_id', '=', taskId)
    .execute()
  await addTaskOwners(trx, organisation, taskId, owners)
}

/**
 * The day of each body's next meeting after the date, where the latest minutes before it announce one; other bodies
 * are left out. A later meeting that happens to be known need not be the next.
 */
export async function findNextMeetings(
  db: Db,
  organisation: string,
  bodies: readonly string[],
  after: string,
): Promise<ReadonlyMap<string, string>> {
  if (bodies.length === 0) return new Map()
  const rows = await db
    .selectFrom('meeting')
    .distinctOn('body_id')
    .where('organisation_id', '=', organisation)
    .where('body_id', 'in', bodies)
    .where('held_on', '<=', after)
    .select(['body_id as body', 'next_on as day'])
    .orderBy('body_id')
    .orderBy('held_on', 'desc')
    .execute()
  return new Map(rows.flatMap(({ body, day }) => (day !== null && day > after ? [[body, day] as const] : [])))
}
