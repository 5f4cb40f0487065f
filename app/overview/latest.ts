import type { Db } from '#db/client.ts'
import {
  findRecentAdditions,
  findRecentChanges,
  type RecentAddition,
  type RecentChange,
} from '#db/queries/overview.ts'

export type Latest = RecentAddition | RecentChange

/** What happened last, the latest first; many tasks taken up at once are one thing that happened. */
export async function readLatest(db: Db, organisation: string, limit: number): Promise<Latest[]> {
  const [additions, changes] = await Promise.all([
    findRecentAdditions(db, organisation, limit),
    findRecentChanges(db, organisation, limit),
  ])
  return [...additions, ...changes].toSorted((one, other) => other.id - one.id).slice(0, limit)
}
