import type { ColumnType } from 'kysely'

export type Timestamp = ColumnType<Date, Date | string | undefined, Date | string>
export type NullableTimestamp = ColumnType<
  Date | null,
  Date | string | null | undefined,
  Date | string | null
>
/** `YYYY-MM-DD`; db/client.ts keeps pg from turning it into a Date. */
export type PlainDate = string
/** A value that the program never updates. */
export type Fixed<T> = ColumnType<T, T, never>
