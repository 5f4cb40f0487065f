import { sql } from 'kysely'
import type { Db } from '../client.ts'

/**
 * Counts one more attempt under a name and says whether it is within the limit. Kept in the database, so that
 * it holds over restarts and between servers. The first attempt after the window begins a new one.
 */
export async function countAttempt(
  db: Db,
  key: string,
  limit: number,
  windowSeconds: number,
): Promise<boolean> {
  const now = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
  const over = sql<boolean>`rate_limit.last_request < ${now} - ${windowSeconds * 1000}`
  const { count } = await db
    .insertInto('rate_limit')
    .values({ id: key, key, count: 1, last_request: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        count: sql<number>`case when ${over} then 1 else least(rate_limit.count + 1, 1000000) end`,
        last_request: sql<number>`case when ${over} then ${now} else rate_limit.last_request end`,
      }),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  return count <= limit
}

export async function forgetAttempts(db: Db, key: string): Promise<void> {
  await db.deleteFrom('rate_limit').where('key', '=', key).execute()
}

/** Clears away what no longer counts; called now and then, so that the table stays small. */
export async function forgetOldAttempts(db: Db, windowSeconds: number): Promise<void> {
  await db
    .deleteFrom('rate_limit')
    .where(
      'last_request',
      '<',
      sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint - ${windowSeconds * 1000}`,
    )
    .execute()
}
