import { type Expression, sql, type SqlBool } from 'kysely'
import type { Db } from '../client.ts'
import { orderableTasks } from './task-list.ts'
import { groupOrderKeys, type TaskGroup } from './task-order.ts'

/** A group of the list; `id` and `name` are null where the tasks lack what they are grouped by. */
export type TaskGroupCount = Readonly<{
  id: string | null
  /** The owner's, the body's, or the name of the meeting's body. */
  name: string | null
  /** The meeting's day (ISO), where tasks are grouped by meeting. */
  heldOn: string | null
  count: number
}>

/** The groups in the order that `findTasks` lists their tasks. A task with several owners counts at its first. */
export async function countTaskGroups(
  db: Db,
  passing: Expression<SqlBool>,
  group: TaskGroup,
): Promise<TaskGroupCount[]> {
  const { id, name, heldOn } = COLUMNS[group]
  return orderableTasks(db)
    .where(passing)
    .select([id.as('id'), name.as('name'), heldOn.as('heldOn'), sql<number>`count(*)`.as('count')])
    .groupBy([id, name, heldOn])
    .orderBy(sql.join(groupOrderKeys(group)))
    .execute()
}

const nothing = sql<string | null>`null::date`

const COLUMNS = {
  owner: { id: sql<string | null>`o.id`, name: sql<string | null>`o.name`, heldOn: nothing },
  body: { id: sql<string | null>`t.body_id`, name: sql<string | null>`b.name`, heldOn: nothing },
  meeting: {
    id: sql<string | null>`t.meeting_id`,
    name: sql<string | null>`b.name`,
    heldOn: sql<string | null>`m.held_on`,
  },
} as const
