import { type Expression, sql, type SqlBool } from 'kysely'
import type { Db } from '../client.ts'
import type { TaskStatus } from '../schema.ts'
import { orderableTasks, selectTaskRows, type TaskRow } from './task-list.ts'
import { orderKeys } from './task-order.ts'

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
  const statuses = sizes.map(({ status }) => status)
  const done = sql`t.status in ('closed', 'written_off')`
  const place = sql<number>`row_number() over (partition by t.status order by
    case when ${done} then t.status_changed_at end desc,
    ${sql.join(orderKeys({ by: 'due', descending: false }, null))})`
  const ranked = orderableTasks(db)
    .where(passing)
    .where('t.status', 'in', statuses)
    .select(['t.id', place.as('place'), sql<number>`count(*) over (partition by t.status)`.as('count')])
  const rows = await selectTaskRows(db)
    .innerJoin(ranked.as('ranked'), 'ranked.id', 't.id')
    .select(['ranked.count', 'ranked.place'])
    .where('ranked.place', '<=', Math.max(...sizes.map(({ most }) => most)))
    .orderBy('ranked.place')
    .execute()
  return sizes.map(({ status, most }) => {
    const ofStatus = rows.filter((row) => row.status === status)
    return { status, count: ofStatus[0]?.count ?? 0, rows: ofStatus.slice(0, most) }
  })
}
