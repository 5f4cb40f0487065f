import { sql } from 'kysely'
import type { Db } from '../client.ts'
import { DONE_STATUSES } from '../task-statuses.ts'
import { statusList } from './status-list.ts'

/**
 * Gives the open tasks that wait for the body's next meeting its day, once the minutes before it announce it: the
 * latest of that body's meetings at or before the one that gave the task. A later meeting that happens to be known
 * need not be the next. The event has no actor, since no person did it. Returns the tasks' numbers.
 */
export async function settleWaitingDeadlines(
  trx: Db,
  organisation: string,
  bodyId: string,
): Promise<readonly number[]> {
  const { rows } = await sql<{ number: number }>`
    with waiting as (
      select t.id, given.held_on as given_on, (
        select next_on from meeting
        where organisation_id = ${organisation} and body_id = ${bodyId} and held_on <= given.held_on
        order by held_on desc limit 1
      ) as day
      from task t
      join meeting given on given.organisation_id = t.organisation_id and given.id = t.meeting_id
      where t.organisation_id = ${organisation} and t.due_meeting_body_id = ${bodyId} and t.due_on is null
        and t.status not in (${statusList(DONE_STATUSES)})
    ), changed as (
      update task set due_on = waiting.day, due_precision = 'meeting', due_meeting_body_id = null,
        version = version + 1, updated_at = clock_timestamp()
      from waiting
      where task.organisation_id = ${organisation} and task.id = waiting.id and task.due_on is null
        and waiting.day > waiting.given_on
      returning task.id, task.number, task.due_on
    ), told as (
      insert into task_event (organisation_id, task_id, kind, actor_id, before, after)
      select ${organisation}, id, 'due', null, jsonb_build_object('dueOn', null), jsonb_build_object('dueOn', due_on)
      from changed
    )
    select number from changed order by number`.execute(trx)
  return rows.map(({ number }) => number)
}
