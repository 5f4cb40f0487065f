import type { Db } from '../client.ts'
import type { TaskEventKind } from '../schema.ts'

export type NewTaskEvent = Readonly<{
  taskId: string
  kind: TaskEventKind
  before: object | null
  after: object | null
}>

/** Writes history. Always in the transaction of the change that it tells of. */
export async function recordTaskEvents(
  trx: Db,
  organisation: string,
  actor: string | null,
  events: readonly NewTaskEvent[],
): Promise<void> {
  if (events.length === 0) return
  await trx
    .insertInto('task_event')
    .values(
      events.map(({ taskId, kind, before, after }) => ({
        organisation_id: organisation,
        task_id: taskId,
        kind,
        actor_id: actor,
        before: before && JSON.stringify(before),
        after: after && JSON.stringify(after),
      })),
    )
    .execute()
}
