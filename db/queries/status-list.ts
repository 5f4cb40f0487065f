import { sql } from 'kysely'
import type { TaskStatus } from '../schema.ts'

/** Statuses written into SQL, for `in (…)` and `array[…]`. */
export const statusList = (statuses: readonly TaskStatus[]) =>
  sql.join(statuses.map((status) => sql.lit(status)))
