import { z } from 'zod'
import type { TaskFilter } from '#db/queries/task-filter.ts'
import type { TaskStatus } from '#db/schema.ts'
import { OPEN_STATUSES } from '#db/task-statuses.ts'
import { readMany, readOne, readYes, type Words, wordOf } from './address.ts'
import { STATUSES } from './status.ts'

export type { TaskFilter }

/** The words that the address uses, so that a link can be read, told and edited. */
export const STATUS_WORDS: Words<TaskStatus> = {
  not_started: 'ej-paborjat',
  in_progress: 'pagaende',
  partly_reported: 'delredovisat',
  closing_proposed: 'foreslas-avslutat',
  closed: 'avslutat',
  written_off: 'avskrivet',
}
const KIND_WORDS: Words<TaskFilter['kinds'][number]> = {
  assignment: 'uppdrag',
  report: 'aterrapport',
  commitment: 'atagande',
}
const EVERY_STATUS = 'alla'

const LONGEST_TEXT = 200
const id = z.guid()
// Years that both the calendar and PostgreSQL take.
export const plainDate = z.iso.date().refine((day) => day >= '1900-01-01' && day < '2200-01-01')
const text = z
  .string()
  .transform((typed) => typed.replaceAll('\0', '').trim().slice(0, LONGEST_TEXT))
  .catch('')

/** Without a word on status, the tasks that are still open. */
export const WITHOUT_FILTER: TaskFilter = {
  text: '',
  statuses: OPEN_STATUSES,
  bodies: [],
  owners: [],
  meetings: [],
  protocols: [],
  kinds: [],
  overdue: false,
  withoutDue: false,
  withoutOwner: false,
  dueFrom: null,
  dueUntil: null,
}

/** Reads the filter of an address. Whatever it cannot read counts as not asked for. */
export function parseTaskFilter(params: URLSearchParams): TaskFilter {
  return {
    text: text.parse(params.get('sok')),
    statuses: parseStatuses(params),
    bodies: readMany(params, 'organ', id),
    owners: readMany(params, 'ansvarig', id),
    meetings: readMany(params, 'mote', id),
    protocols: readMany(params, 'protokoll', id),
    kinds: readMany(params, 'slag', wordOf(KIND_WORDS)),
    overdue: readYes(params, 'forsenade'),
    withoutDue: readYes(params, 'utan-slutdatum'),
    withoutOwner: readYes(params, 'utan-ansvarig'),
    dueFrom: readOne(params, 'fran', plainDate),
    dueUntil: readOne(params, 'till', plainDate),
  }
}

function parseStatuses(params: URLSearchParams): readonly TaskStatus[] {
  if (params.getAll('status').includes(EVERY_STATUS)) return []
  const asked = new Set(readMany(params, 'status', wordOf(STATUS_WORDS)))
  return asked.size === 0 ? OPEN_STATUSES : STATUSES.filter((status) => asked.has(status))
}

/** The address's parameters for a filter, only those that differ from no filter at all. */
export function taskFilterParams(filter: TaskFilter): URLSearchParams {
  const params = new URLSearchParams()
  const add = (name: string, values: readonly string[]) => {
    for (const value of values) params.append(name, value)
  }
  if (filter.text !== '') params.set('sok', filter.text)
  add('organ', filter.bodies)
  add('ansvarig', filter.owners)
  add('status', statusWords(filter.statuses))
  if (filter.overdue) params.set('forsenade', 'ja')
  if (filter.withoutDue) params.set('utan-slutdatum', 'ja')
  if (filter.withoutOwner) params.set('utan-ansvarig', 'ja')
  if (filter.dueFrom !== null) params.set('fran', filter.dueFrom)
  if (filter.dueUntil !== null) params.set('till', filter.dueUntil)
  add('mote', filter.meetings)
  add('protokoll', filter.protocols)
  add(
    'slag',
    filter.kinds.map((kind) => KIND_WORDS[kind]),
  )
  return params
}

function statusWords(statuses: readonly TaskStatus[]): readonly string[] {
  if (statuses.length === 0) return [EVERY_STATUS]
  return areOpenStatuses(statuses) ? [] : statuses.map((status) => STATUS_WORDS[status])
}

/** Whether exactly the open tasks are asked for. */
export const areOpenStatuses = (statuses: readonly TaskStatus[]): boolean =>
  statuses.length === OPEN_STATUSES.length && OPEN_STATUSES.every((status) => statuses.includes(status))

/** Where a list of tasks is, with this much of a filter: `/uppdrag?forsenade=ja`. */
export function taskListAddress(filter: Partial<TaskFilter> = {}): string {
  const query = taskFilterParams({ ...WITHOUT_FILTER, ...filter }).toString()
  return query === '' ? '/uppdrag' : `/uppdrag?${query}`
}

export const statusWord = (status: TaskStatus): string => STATUS_WORDS[status]
export const kindWord = (kind: TaskFilter['kinds'][number]): string => KIND_WORDS[kind]
