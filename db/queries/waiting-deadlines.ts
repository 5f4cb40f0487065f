import { sql } from 'kysely'
import type { Db } from '../client.ts'

/**
 * Gives the tasks that wait for the body's next meeting its day, once that is known: the first one after the
 * meeting that gave the task. The event has no actor, since no person did it. Returns the tasks' numbers.
 */
export async function settleWaitingDeadlines(
  trx: Db,
  organisation: string,
  bodyId: string,
): Promise<readonly number[]> {
  const { rows } = await sql<{ number: number }>`
    with known as (
      select held_on as day from meeting where organisation_id = ${organisation} and body_id = ${bodyId}
      union select next_on from meeting where organisation_id = ${organisation} and body_id = ${bodyId}
    ), settled as (
      select t.id, (
        select min(day) from known
        where day > coalesce(given.held_on, (t.created_at at time zone 'Europe/Stockholm')::date)
      ) as day
      from task t
      left join meeting given on given.organisation_id = t.organisation_id and given.id = t.meeting_id
      where t.organisation_id = ${organisation} and t.due_meeting_body_id = ${bodyId} and t.due_on is null
        and t.status not in ('closed', 'written_off')
    ), changed as (
      update task set due_on = settled.day, due_precision = 'meeting', due_meeting_body_id = null,
        version = version + 1, updated_at = clock_timestamp()
      from settled
      where task.organisation_id = ${organisation} and task.id = settled.id and settled.day is not null
        and task.due_on is null
      returning task.id, task.number, task.due_on
    ), told as (
      insert into task_event (organisation_id, task_id, kind, actor_id, before, after)
      select ${organisation}, id, 'due', null, jsonb_build_object('dueOn', null), jsonb_build_object('dueOn', due_on)
      from changed
    )
    select number from changed order by number`.execute(trx)
  return rows.map(({ number }) => number)
}
