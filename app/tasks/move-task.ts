import type { SignedIn } from '#app/accounts/signed-in.ts'
import type { Db } from '#db/client.ts'
import { type ChangedTask, changeTasks } from './change-tasks.ts'
import { readStatusChange } from './task/edit-form-values.ts'

/** Null where somebody else had changed the task, or the status is none. */
export type MoveOutcome = Readonly<{ changed: ChangedTask | null }>

/** Sets the status alone, if the task is still as it was seen. The caller has seen to it that the person may. */
export async function moveTask(
  db: Db,
  { organisationId, userId }: SignedIn,
  taskId: string,
  form: FormData,
  today: string,
): Promise<MoveOutcome> {
  const change = readStatusChange({ status: String(form.get('status')) })
  if (change.status === undefined) return { changed: null }
  const seen = [{ id: taskId, version: Number(form.get('version')) }]
  const { changed } = await changeTasks(db, organisationId, userId, seen, change, today)
  return { changed: changed[0] ?? null }
}
