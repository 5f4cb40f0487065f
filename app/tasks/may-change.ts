import { may } from '#app/accounts/permissions.ts'
import type { SignedIn } from '#app/accounts/signed-in.ts'
import type { Db } from '#db/client.ts'
import { isOwnTask } from '#db/queries/tasks.ts'

/** `everything`, or the status and notes of a task that is one's `own`, or `nothing`. */
export type MayChange = 'everything' | 'own' | 'nothing'

export async function readMayChange(
  db: Db,
  { organisationId, role, ownerId }: SignedIn,
  taskId: string,
  today: string,
): Promise<MayChange> {
  if (may(role, 'edit-task')) return 'everything'
  if (!may(role, 'update-own-task') || ownerId === null) return 'nothing'
  return (await isOwnTask(db, organisationId, ownerId, taskId, today)) ? 'own' : 'nothing'
}
