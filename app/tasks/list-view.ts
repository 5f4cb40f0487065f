import { z } from 'zod'
import type { TaskGroup, TaskOrder, TaskSort } from '#db/queries/task-order.ts'
import { readOne, type Words, wordOf } from './address.ts'
import { parseTaskFilter, type TaskFilter, taskFilterParams } from './filter.ts'

/** What an address of the list asks for: which tasks, in which order, shown how. */
export type ListView = Readonly<{
  filter: TaskFilter
  order: TaskOrder
  group: TaskGroup | null
  shape: 'table' | 'board'
  /** From 1; a page of the table where no script runs. */
  page: number
}>

const SORT_WORDS: Words<TaskSort> = {
  number: 'nr',
  title: 'uppdrag',
  body: 'organ',
  owner: 'ansvarig',
  due: 'klart-senast',
  status: 'status',
  updated: 'senast',
}
const GROUP_WORDS: Words<TaskGroup> = { owner: 'ansvarig', body: 'organ', meeting: 'mote' }
const LAST_PAGE = 1_000_000

export const FIRST_ORDER: TaskOrder = { by: 'due', descending: false }

const order = z.string().transform((typed, context): TaskOrder => {
  const by = wordOf(SORT_WORDS).safeParse(typed.replace(/^-/u, ''))
  if (by.success) return { by: by.data, descending: typed.startsWith('-') }
  context.addIssue({ code: 'custom', message: 'no such column' })
  return z.NEVER
})

export function parseListView(params: URLSearchParams): ListView {
  return {
    filter: parseTaskFilter(params),
    order: readOne(params, 'sortera', order) ?? FIRST_ORDER,
    group: readOne(params, 'gruppera', wordOf(GROUP_WORDS)),
    shape: params.get('vy') === 'tavla' ? 'board' : 'table',
    page: readOne(params, 'sida', z.coerce.number().int().min(1).max(LAST_PAGE)) ?? 1,
  }
}

/** The query of the address that asks for this view, with its `?`, or an empty text. */
export function listViewQuery({ filter, order: { by, descending }, group, shape, page }: ListView): string {
  const params = taskFilterParams(filter)
  if (by !== FIRST_ORDER.by || descending !== FIRST_ORDER.descending)
    params.set('sortera', `${descending ? '-' : ''}${SORT_WORDS[by]}`)
  if (group !== null) params.set('gruppera', GROUP_WORDS[group])
  if (shape === 'board') params.set('vy', 'tavla')
  if (page > 1) params.set('sida', String(page))
  const query = params.toString()
  return query === '' ? '' : `?${query}`
}

export const groupWord = (group: TaskGroup): string => GROUP_WORDS[group]
export const sortWord = (sort: TaskSort): string => SORT_WORDS[sort]
