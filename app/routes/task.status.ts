import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { moveTask } from '#app/tasks/move-task.ts'
import { requireChangeableTask } from '#app/tasks/require-task.ts'
import type { Route } from './+types/task.status'

/** `POST uppdrag/:number/status` sets the status alone, as the board does. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  const db = context.get(dbContext)
  const today = context.get(todayContext)
  const { task } = await requireChangeableTask(db, signedIn, params.number, today)
  return Response.json(await moveTask(db, signedIn, task.id, await request.formData(), today))
}
