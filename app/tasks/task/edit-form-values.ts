import { z } from 'zod'
import type { OwnerKind, Recurrence } from '#app/extraction/extraction.ts'
import type { DirectoryOwner } from '#db/queries/owners.ts'
import type { TaskRow } from '#db/queries/task-list.ts'
import { wordOf } from '../address.ts'
import { plainDate, STATUS_WORDS, statusWord } from '../filter.ts'
import type { TaskChange } from '../plan-change.ts'

/** The form as it is typed; every value a text. */
export type TypedTask = Readonly<{
  title: string
  status: string
  /** Ids of the directory. */
  owners: readonly string[]
  newOwner: string
  newOwnerKind: string
  dueOn: string
  every: string
  reportTo: string
}>

export type Mistakes = Partial<Record<'title' | 'dueOn', true>>

export const RECURRENCES = ['P1W', 'P1M', 'P3M', 'P4M', 'P6M', 'P1Y', 'meeting', 'ongoing'] as const
export const OWNER_KINDS = ['person', 'role', 'group', 'body'] as const

export const typedOf = (task: TaskRow): TypedTask => ({
  title: task.title,
  status: statusWord(task.status),
  owners: task.owners.map(({ id }) => id),
  newOwner: '',
  newOwnerKind: 'person',
  dueOn: task.dueOn ?? '',
  every: task.every ?? '',
  reportTo: task.reportTo ?? '',
})

const LONGEST = 2_000

export function readTyped(form: FormData): TypedTask {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.replaceAll('\0', '').trim().slice(0, LONGEST) : ''
  }
  return {
    title: text('uppdrag'),
    status: text('status'),
    owners: form.getAll('ansvarig').filter((value) => typeof value === 'string'),
    newOwner: text('ny-ansvarig'),
    newOwnerKind: text('ny-ansvarig-slag'),
    dueOn: text('slutdatum'),
    every: text('aterkommer'),
    reportTo: text('redovisas-till'),
  }
}

/** `known` are the directory's owners that the form may name. */
export function readChange(
  typed: TypedTask,
  known: readonly DirectoryOwner[],
): Readonly<{ ok: true; change: TaskChange } | { ok: false; mistakes: Mistakes }> {
  const mistakes: Mistakes = {
    ...(typed.title === '' && { title: true }),
    ...(typed.dueOn !== '' && !plainDate.safeParse(typed.dueOn).success && { dueOn: true }),
  }
  if (Object.keys(mistakes).length > 0) return { ok: false, mistakes }
  const change: TaskChange = {
    ...readStatusChange(typed),
    title: typed.title,
    owners: [
      ...typed.owners.flatMap((id) => known.find((owner) => owner.id === id) ?? []),
      ...newOwner(typed, known),
    ],
    dueOn: typed.dueOn === '' ? null : typed.dueOn,
    every: z.enum(RECURRENCES).safeParse(typed.every).data ?? (null satisfies Recurrence | null),
    reportTo: typed.reportTo === '' ? null : typed.reportTo,
  }
  return { ok: true, change }
}

/** All that an owner may change of an own task. */
export function readStatusChange({ status }: Pick<TypedTask, 'status'>): TaskChange {
  const read = wordOf(STATUS_WORDS).safeParse(status)
  return read.success ? { status: read.data } : {}
}

function newOwner(
  { newOwner: name, newOwnerKind }: TypedTask,
  known: readonly DirectoryOwner[],
): readonly { name: string; kind: OwnerKind }[] {
  if (name === '') return []
  const lower = name.toLocaleLowerCase('sv')
  const namesake = known.find((owner) => owner.name.toLocaleLowerCase('sv') === lower)
  return [namesake ?? { name, kind: z.enum(OWNER_KINDS).catch('person').parse(newOwnerKind) }]
}
