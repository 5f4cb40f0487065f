import type { Db } from '#db/client.ts'
import { tasksThatPass } from '#db/queries/task-filter.ts'
import { countTaskGroups, type TaskGroupCount } from '#db/queries/task-groups.ts'
import { countTasks, findSeenTasks, findTasks, type TaskRow } from '#db/queries/task-list.ts'
import type { SeenTask } from '../change-tasks.ts'
import { MOST_TOGETHER, WINDOW } from '../limits.ts'
import type { ListView } from '../list-view.ts'

export type ListData = Readonly<{
  /** How many tasks pass in all. */
  total: number
  /** The offset of the first row. */
  offset: number
  rows: readonly TaskRow[]
  groups: readonly TaskGroupCount[] | null
}>

export async function readList(
  db: Db,
  organisation: string,
  { filter, order, group, page }: ListView,
  today: string,
): Promise<ListData> {
  const passing = tasksThatPass(organisation, filter, today)
  const offset = (page - 1) * WINDOW
  const [rows, total, groups] = await Promise.all([
    findTasks(db, passing, { order, group, offset, limit: WINDOW }),
    countTasks(db, passing),
    group === null ? null : countTaskGroups(db, passing, group),
  ])
  return { total, offset, rows, groups }
}

/** Which tasks pass, at most as many as can be changed together. */
export async function readSeen(
  db: Db,
  organisation: string,
  { filter }: ListView,
  today: string,
): Promise<SeenTask[]> {
  return findSeenTasks(db, tasksThatPass(organisation, filter, today), MOST_TOGETHER)
}

/** One more window of the same list. */
export function readRows(
  db: Db,
  organisation: string,
  { filter, order, group }: ListView,
  offset: number,
  today: string,
): Promise<TaskRow[]> {
  const passing = tasksThatPass(organisation, filter, today)
  return findTasks(db, passing, { order, group, offset, limit: WINDOW })
}
