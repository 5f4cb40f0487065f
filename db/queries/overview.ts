import { sql } from 'kysely'
import type { Db } from '../client.ts'
import type { TaskEventKind } from '../schema.ts'
import type { TaskEventValues } from './task-events.ts'

export async function countPendingProposals(db: Db, organisation: string): Promise<number> {
  const { count } = await db
    .selectFrom('proposal')
    .where('organisation_id', '=', organisation)
    .where('state', '=', 'pending')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** How far the organisation has come, for what a first visit should say. */
export type Beginnings = Readonly<{ protocols: boolean; tasks: boolean }>

export async function readBeginnings(db: Db, organisation: string): Promise<Beginnings> {
  const { rows } = await sql<Beginnings>`
    select exists (select from protocol where organisation_id = ${organisation}) as protocols,
      exists (select from task where organisation_id = ${organisation}) as tasks`.execute(db)
  return rows[0] ?? { protocols: false, tasks: false }
}

/** One change of a task, with the task's own name. */
export type RecentChange = Readonly<{
  id: number
  kind: TaskEventKind
  number: number
  title: string
  /** Null where the program acted. */
  actor: string | null
  occurredAt: Date
  before: TaskEventValues | null
  after: TaskEventValues | null
}>

/** The latest first. */
export function findRecentChanges(db: Db, organisation: string, limit: number): Promise<RecentChange[]> {
  return db
    .selectFrom('task_event')
    .innerJoin('task', (on) =>
      on
        .onRef('task.organisation_id', '=', 'task_event.organisation_id')
        .onRef('task.id', '=', 'task_event.task_id'),
    )
    .leftJoin('user', 'user.id', 'task_event.actor_id')
    .where('task_event.organisation_id', '=', organisation)
    .select([
      'task_event.id',
      'task_event.kind',
      'task.number',
      'task.title',
      'user.name as actor',
      'task_event.occurred_at as occurredAt',
      sql<TaskEventValues | null>`task_event.before`.as('before'),
      sql<TaskEventValues | null>`task_event.after`.as('after'),
    ])
    .orderBy('task_event.id', 'desc')
    .limit(limit)
    .execute()
}
