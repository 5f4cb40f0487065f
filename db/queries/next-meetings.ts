import { sql } from 'kysely'
import type { Db } from '../client.ts'
import { OPEN_STATUSES } from '../task-statuses.ts'
import { selectTaskRows, type TaskRow } from './task-list.ts'

/** A body with the first day (ISO), today or later, on which it is known to meet; null where none is known. */
export type NextMeetingRow = Readonly<{ bodyId: string; bodyName: string; meetsOn: string | null }>

export function findNextMeetings(db: Db, organisation: string, today: string): Promise<NextMeetingRow[]> {
  return db
    .selectFrom('body')
    .leftJoin('meeting', (on) =>
      on
        .onRef('meeting.organisation_id', '=', 'body.organisation_id')
        .onRef('meeting.body_id', '=', 'body.id'),
    )
    .where('body.organisation_id', '=', organisation)
    .select([
      'body.id as bodyId',
      'body.name as bodyName',
      sql<string | null>`min(least(
        case when meeting.held_on >= ${today} then meeting.held_on end,
        case when meeting.next_on >= ${today} then meeting.next_on end))`.as('meetsOn'),
    ])
    .groupBy(['body.id', 'body.name'])
    .orderBy('body.id')
    .execute()
}

/** What decides at which meeting a task is reported. */
export type AwaitedTask = Pick<TaskRow, 'id' | 'bodyId' | 'dueOn' | 'dueMeetingBody' | 'every' | 'reportTo'>

/** Open tasks that a meeting up to the day (ISO) may ask for: due by then, or waiting for a meeting. */
export function findTasksForMeetings(db: Db, organisation: string, until: string): Promise<AwaitedTask[]> {
  return db
    .selectFrom('task as t')
    .leftJoin('body as waited', (on) =>
      on
        .onRef('waited.organisation_id', '=', 't.organisation_id')
        .onRef('waited.id', '=', 't.due_meeting_body_id'),
    )
    .where('t.organisation_id', '=', organisation)
    .where('t.status', 'in', OPEN_STATUSES)
    .where((where) =>
      where.or([
        where('t.due_on', '<=', until),
        where.and([
          where('t.due_on', 'is', null),
          where.or([where('t.due_meeting_body_id', 'is not', null), where('t.every', '=', 'meeting')]),
        ]),
      ]),
    )
    .select([
      't.id',
      't.body_id as bodyId',
      't.due_on as dueOn',
      'waited.name as dueMeetingBody',
      't.every',
      't.report_to as reportTo',
    ])
    .orderBy(sql`t.due_on asc nulls last`)
    .orderBy('t.number')
    .execute()
}

/** Whole rows of these tasks, in no certain order. */
export function findTasksById(db: Db, organisation: string, ids: readonly string[]): Promise<TaskRow[]> {
  return selectTaskRows(db)
    .where('t.organisation_id', '=', organisation)
    .where('t.id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute()
}
