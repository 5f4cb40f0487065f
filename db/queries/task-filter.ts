import { type Expression, expressionBuilder, sql, type SqlBool } from 'kysely'
import type { ActionItemKind } from '#app/extraction/extraction.ts'
import type { Database, TaskStatus } from '../schema.ts'
import { OPEN_STATUSES } from '../task-statuses.ts'
import { ownersAnsweringFor } from './office-holders.ts'
import { matchesText } from './task-search.ts'

/** Which tasks; an empty list, an empty text, false and null ask for nothing. Dates are ISO, both ends included. */
export type TaskFilter = Readonly<{
  text: string
  statuses: readonly TaskStatus[]
  bodies: readonly string[]
  /** Ids of the directory. A person's tasks are also those of the offices that the person holds today. */
  owners: readonly string[]
  meetings: readonly string[]
  protocols: readonly string[]
  kinds: readonly ActionItemKind[]
  overdue: boolean
  withoutDue: boolean
  withoutOwner: boolean
  dueFrom: string | null
  dueUntil: string | null
}>

export type WithTask = Database & { t: Database['task'] }

/** The filter as a condition on `task as t`, scoped by organisation. */
export function tasksThatPass(organisation: string, filter: TaskFilter, today: string): Expression<SqlBool> {
  const eb = expressionBuilder<WithTask, 't'>()
  const conditions: Expression<SqlBool>[] = [eb('t.organisation_id', '=', organisation)]
  if (filter.statuses.length > 0) conditions.push(eb('t.status', 'in', filter.statuses))
  if (filter.bodies.length > 0) conditions.push(eb('t.body_id', 'in', filter.bodies))
  if (filter.meetings.length > 0) conditions.push(eb('t.meeting_id', 'in', filter.meetings))
  if (filter.protocols.length > 0) conditions.push(eb('t.protocol_id', 'in', filter.protocols))
  if (filter.kinds.length > 0) conditions.push(eb('t.kind', 'in', filter.kinds))
  if (filter.overdue) conditions.push(eb('t.due_on', '<', today), eb('t.status', 'in', OPEN_STATUSES))
  if (filter.withoutDue) conditions.push(eb('t.due_on', 'is', null))
  if (filter.dueFrom !== null) conditions.push(eb('t.due_on', '>=', filter.dueFrom))
  if (filter.dueUntil !== null) conditions.push(eb('t.due_on', '<=', filter.dueUntil))
  if (filter.withoutOwner) conditions.push(sql<SqlBool>`not ${hasOwner(organisation)}`)
  if (filter.owners.length > 0)
    conditions.push(hasOwner(organisation, ownersAnsweringFor(organisation, filter.owners, today)))
  conditions.push(...matchesText(organisation, filter.text))
  return eb.and(conditions)
}

/** Whether `task as t` has an owner at all, or one among those given. */
export function hasOwner(organisation: string, among?: Expression<string>): Expression<SqlBool> {
  const eb = expressionBuilder<WithTask, 't'>()
  const owners = eb
    .selectFrom('task_owner')
    .select('task_owner.task_id')
    .where('task_owner.organisation_id', '=', organisation)
  return eb('t.id', 'in', among ? owners.where('task_owner.owner_id', 'in', among) : owners)
}
