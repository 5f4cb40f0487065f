import { data } from 'react-router'
import type { SignedIn } from '#app/accounts/signed-in.ts'
import type { Db } from '#db/client.ts'
import { findTask, type TaskDetail } from '#db/queries/tasks.ts'
import { type MayChange, readMayChange } from './may-change.ts'

const NUMBER = /^[1-9]\d{0,8}$/u

/** @throws a 404 where the organisation has no task of that number. */
export async function requireTask(db: Db, organisation: string, number: string): Promise<TaskDetail> {
  const task = NUMBER.test(number) ? await findTask(db, organisation, Number(number)) : undefined
  if (!task) throw data(null, { status: 404 })
  return task
}

/** A task that the person may at least write notes on and set the status of. @throws a 404 or a 403. */
export async function requireChangeableTask(
  db: Db,
  signedIn: SignedIn,
  number: string,
  today: string,
): Promise<Readonly<{ task: TaskDetail; mayChange: Exclude<MayChange, 'nothing'> }>> {
  const task = await requireTask(db, signedIn.organisationId, number)
  const mayChange = await readMayChange(db, signedIn, task.id, today)
  if (mayChange === 'nothing') throw data(null, { status: 403 })
  return { task, mayChange }
}
