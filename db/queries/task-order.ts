import { type RawBuilder, sql } from 'kysely'
import type { TaskStatus } from '../schema.ts'

export type TaskSort = 'number' | 'title' | 'body' | 'owner' | 'due' | 'status' | 'updated'
export type TaskOrder = Readonly<{ by: TaskSort; descending: boolean }>
export type TaskGroup = 'owner' | 'body' | 'meeting'

const STATUS_ORDER: readonly TaskStatus[] = [
  'not_started',
  'in_progress',
  'partly_reported',
  'closing_proposed',
  'closed',
  'written_off',
]
const statusOrder = sql.join(STATUS_ORDER.map((status) => sql.lit(status)))

/** On `task as t`, its body `b`, its meeting `m` and the first of its owners `o`. */
const SORTS: Readonly<Record<TaskSort, readonly RawBuilder<unknown>[]>> = {
  number: [],
  title: [sql`t.title collate "sv-x-icu"`],
  body: [sql`b.name collate "sv-x-icu"`, sql`m.held_on`],
  owner: [sql`o.name collate "sv-x-icu"`],
  due: [sql`t.due_on`],
  status: [sql`array_position(array[${statusOrder}]::text[], t.status)`],
  updated: [sql`t.updated_at`],
}

const GROUPS: Readonly<Record<TaskGroup, readonly RawBuilder<unknown>[]>> = {
  owner: [sql`o.name collate "sv-x-icu" asc nulls last`, sql`o.id asc nulls last`],
  body: [sql`b.name collate "sv-x-icu" asc nulls last`, sql`t.body_id asc nulls last`],
  meeting: [
    sql`m.held_on desc nulls last`,
    sql`b.name collate "sv-x-icu" asc nulls last`,
    sql`t.meeting_id asc nulls last`,
  ],
}

/** The keys of a whole `order by`: groups first, what has no value last, and the number settles the rest. */
export function orderKeys({ by, descending }: TaskOrder, group: TaskGroup | null): RawBuilder<unknown>[] {
  const direction = descending ? sql`desc` : sql`asc`
  return [
    ...groupOrderKeys(group),
    ...SORTS[by].map((key) => sql`${key} ${direction} nulls last`),
    sql`t.number ${direction}`,
  ]
}

export const groupOrderKeys = (group: TaskGroup | null): readonly RawBuilder<unknown>[] =>
  group === null ? [] : GROUPS[group]
