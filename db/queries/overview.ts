import { sql } from 'kysely'
import type { Db } from '../client.ts'
import type { TaskEventKind } from '../schema.ts'
import { dayInSweden } from './swedish-time.ts'
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
  /** Of the event; a later one has a higher one. */
  id: number
  kind: Exclude<TaskEventKind, 'created'>
  number: number
  title: string
  /** Null where the program acted. */
  actor: string | null
  /** ISO date. */
  changedOn: string
  after: TaskEventValues | null
}>

/** The latest first; new tasks are told of by `findRecentAdditions`. */
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
    .where('task_event.kind', '!=', 'created')
    .select([
      'task_event.id',
      sql<RecentChange['kind']>`task_event.kind`.as('kind'),
      'task.number',
      'task.title',
      'user.name as actor',
      dayInSweden(sql.ref('task_event.occurred_at')).as('changedOn'),
      sql<TaskEventValues | null>`task_event.after`.as('after'),
    ])
    .orderBy('task_event.id', 'desc')
    .limit(limit)
    .execute()
}

/** Tasks that one person took up from one protocol on one day. */
export type RecentAddition = Readonly<{
  /** Of the latest event among them. */
  id: number
  kind: 'added'
  count: number
  protocolId: string
  bodyName: string | null
  heldOn: string | null
  actor: string | null
  changedOn: string
}>

/** More than the additions that are asked for are made of; to count all that is older would be in vain. */
const LATEST_TASKS = 1_000

/** The latest first. */
export function findRecentAdditions(db: Db, organisation: string, limit: number): Promise<RecentAddition[]> {
  const created = db
    .selectFrom('task_event')
    .where('organisation_id', '=', organisation)
    .where('kind', '=', 'created')
    .select(['id', 'task_id', 'actor_id', dayInSweden(sql.ref('occurred_at')).as('day')])
    .orderBy('id', 'desc')
    .limit(LATEST_TASKS)
  return db
    .selectFrom(created.as('created'))
    .innerJoin('task', (on) =>
      on.on('task.organisation_id', '=', organisation).onRef('task.id', '=', 'created.task_id'),
    )
    .leftJoin('body', (on) =>
      on.onRef('body.organisation_id', '=', 'task.organisation_id').onRef('body.id', '=', 'task.body_id'),
    )
    .leftJoin('meeting', (on) =>
      on
        .onRef('meeting.organisation_id', '=', 'task.organisation_id')
        .onRef('meeting.id', '=', 'task.meeting_id'),
    )
    .leftJoin('user', 'user.id', 'created.actor_id')
    .select(({ fn }) => [
      fn.max<number>('created.id').as('id'),
      sql<'added'>`'added'`.as('kind'),
      fn.countAll<number>().as('count'),
      'task.protocol_id as protocolId',
      'body.name as bodyName',
      'meeting.held_on as heldOn',
      'user.name as actor',
      'created.day as changedOn',
    ])
    .groupBy(['task.protocol_id', 'body.name', 'meeting.held_on', 'user.name', 'created.day'])
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}
