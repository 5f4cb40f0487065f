import { type RawBuilder, sql } from 'kysely'
import { DONE_STATUSES, OPEN_STATUSES } from '../task-statuses.ts'
import { statusList } from './status-list.ts'

export type TaskSort = 'number' | 'title' | 'body' | 'owner' | 'due' | 'status' | 'updated'
export type TaskOrder = Readonly<{ by: TaskSort; descending: boolean }>
export type TaskGroup = 'owner' | 'body' | 'meeting'

const statusOrder = statusList([...OPEN_STATUSES, ...DONE_STATUSES])

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
