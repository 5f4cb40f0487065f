import { type Expression, sql, type SqlBool } from 'kysely'
import type { Db } from '../client.ts'
import type { TaskStatus } from '../schema.ts'
import { DONE_STATUSES } from '../task-statuses.ts'
import { selectTaskRows, type TaskRow } from './task-list.ts'
import { orderKeys } from './task-order.ts'
import { statusList } from './status-list.ts'

export type BoardColumn = Readonly<{ status: TaskStatus; count: number; rows: readonly TaskRow[] }>
/** How many cards a column shows at most. */
export type ColumnSize = Readonly<{ status: TaskStatus; most: number }>

/**
 * The tasks that pass, by status, in the order of `sizes`: open ones by deadline, done ones the latest first.
 * `passing` must not ask for a status itself.
 */
export async function findBoard(
  db: Db,
  passing: Expression<SqlBool>,
  sizes: readonly ColumnSize[],
): Promise<BoardColumn[]> {
  const [counts, rows] = await Promise.all([countByStatus(db, passing), findCards(db, passing, sizes)])
  return sizes.map(({ status }) => ({
    status,
    count: counts.find((one) => one.status === status)?.count ?? 0,
    rows: rows.filter((row) => row.status === status),
  }))
}

function countByStatus(
  db: Db,
  passing: Expression<SqlBool>,
): Promise<{ status: TaskStatus; count: number }[]> {
  return db
    .selectFrom('task as t')
    .where(passing)
    .select(({ fn }) => ['t.status', fn.countAll<number>().as('count')])
    .groupBy('t.status')
    .execute()
}

/** Column by column, so that each sorts out its first few alone and no more is put together. */
function findCards(db: Db, passing: Expression<SqlBool>, sizes: readonly ColumnSize[]): Promise<TaskRow[]> {
  const keys = sql.join([
    sql`case when t.status in (${statusList(DONE_STATUSES)}) then t.status_changed_at end desc`,
    ...orderKeys({ by: 'due', descending: false }, null),
  ])
  const chosen = sql<string>`any(array(
    select card.id from json_to_recordset(${JSON.stringify(sizes)}) as size (status text, most int)
    cross join lateral (
      select t.id from task as t where ${passing} and t.status = size.status order by ${keys} limit size.most
    ) as card))`
  return selectTaskRows(db).where('t.id', '=', chosen).orderBy(keys).execute()
}
