import type { SignedIn } from '#app/accounts/signed-in.ts'
import type { Db } from '#db/client.ts'
import { listOwners } from '#db/queries/owners.ts'
import type { TaskDetail } from '#db/queries/tasks.ts'
import { changeTasks } from '../change-tasks.ts'
import type { MayChange } from '../may-change.ts'
import type { TaskChange } from '../plan-change.ts'
import { type Mistakes, readChange, readStatusChange, readTyped, type TypedTask } from './edit-form-values.ts'

export type EditOutcome = Readonly<
  | { ok: true; /** Whether the deadline moved on because the task recurs. */ turned: boolean }
  | { ok: false; reason: 'mistakes'; mistakes: Mistakes; typed: TypedTask }
  | { ok: false; reason: 'conflict'; typed: TypedTask }
>

/** Writes what the form asks for, as far as the person may, if the task is still as it was when the form came. */
export async function editTask(
  db: Db,
  { organisationId, userId }: SignedIn,
  { task, mayChange }: Readonly<{ task: TaskDetail; mayChange: Exclude<MayChange, 'nothing'> }>,
  form: FormData,
  today: string,
): Promise<EditOutcome> {
  const typed = readTyped(form)
  let change: TaskChange = readStatusChange(typed)
  if (mayChange === 'everything') {
    const read = readChange(typed, await listOwners(db, organisationId))
    if (!read.ok) return { ok: false, reason: 'mistakes', mistakes: read.mistakes, typed }
    change = read.change
  }
  const seen = [{ id: task.id, version: Number(form.get('version')) }]
  const { changed, conflicts } = await changeTasks(db, organisationId, userId, seen, change, today)
  const [done] = changed
  if (conflicts.length > 0 || !done) return { ok: false, reason: 'conflict', typed }
  return { ok: true, turned: change.status === 'closed' && done.status !== 'closed' }
}
