import { z } from 'zod'
import type { Db } from '#db/client.ts'
import { findOwnersNamed } from '#db/queries/owners.ts'
import { wordOf } from './address.ts'
import { type ChangeOutcome, changeTasks, type SeenTask } from './change-tasks.ts'
import { plainDate, STATUS_WORDS } from './filter.ts'
import { MOST_TOGETHER } from './limits.ts'
import type { TaskChange } from './plan-change.ts'

export type TogetherOutcome = ChangeOutcome | Readonly<{ refused: 'nothing' | 'too-many' | 'invalid-due' }>

const seen = z
  .string()
  .regex(/^[^:]+:\d{1,9}$/u)
  .transform((value): SeenTask => {
    const [id = '', version = ''] = value.split(':')
    return { id, version: Number(version) }
  })
  .refine(({ id }) => z.guid().safeParse(id).success)

/** Changes owner, deadline or status of every task that the form marks; an empty field changes nothing. */
export async function changeTogether(
  db: Db,
  organisation: string,
  actor: string,
  form: FormData,
  today: string,
): Promise<TogetherOutcome> {
  const tasks = form.getAll('uppdrag').flatMap((value) => seen.safeParse(value).data ?? [])
  if (tasks.length > MOST_TOGETHER) return { refused: 'too-many' }
  const change = await readChange(db, organisation, form)
  if (change === null) return { refused: 'invalid-due' }
  if (tasks.length === 0 || Object.keys(change).length === 0) return { refused: 'nothing' }
  return changeTasks(db, organisation, actor, tasks, change, today)
}

/** Null where the date is none. */
async function readChange(db: Db, organisation: string, form: FormData): Promise<TaskChange | null> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const status = wordOf(STATUS_WORDS).safeParse(text('ny-status'))
  const due = text('nytt-slutdatum')
  if (due !== '' && !plainDate.safeParse(due).success) return null
  const name = text('ny-ansvarig').slice(0, 200)
  const [known] = name === '' ? [] : await findOwnersNamed(db, organisation, name)
  return {
    ...(status.success && { status: status.data }),
    ...(due !== '' && { dueOn: due }),
    // A name that the directory lacks is a person's, until somebody says otherwise.
    ...(name !== '' && { owners: [known ?? { name, kind: 'person' as const }] }),
  }
}
