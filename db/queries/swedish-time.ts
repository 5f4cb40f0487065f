import { type Expression, type RawBuilder, sql } from 'kysely'

// Shown as people in Sweden saw it on their clocks, wherever server and reader are.

/** `YYYY-MM-DD` */
export const dayInSweden = (moment: Expression<unknown>): RawBuilder<string> =>
  sql<string>`to_char(${moment} at time zone 'Europe/Stockholm', 'YYYY-MM-DD')`

/** `YYYY-MM-DD HH:MM` */
export const minuteInSweden = (moment: Expression<unknown>): RawBuilder<string> =>
  sql<string>`to_char(${moment} at time zone 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI')`
