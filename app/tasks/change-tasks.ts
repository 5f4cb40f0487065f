import type { Db } from '#db/client.ts'
import { type DirectoryOwner, findOrAddOwners } from '#db/queries/owners.ts'
import {
  findNextMeetings,
  type LockedTask,
  lockTasks,
  replaceTaskOwners,
  updateTask,
} from '#db/queries/task-changes.ts'
import { recordTaskEvents } from '#db/queries/task-events.ts'
import type { TaskStatus } from '#db/schema.ts'
import { planChange, type TaskChange } from './plan-change.ts'

/** A task as the person who changes it last saw it. */
export type SeenTask = Readonly<{ id: string; version: number }>

export type ChangeOutcome = Readonly<{
  /** The tasks that are now as asked, with the version they have. */
  changed: readonly ChangedTask[]
  /** Those that somebody else changed in the meantime; they are as that person left them. */
  conflicts: readonly ChangedTask[]
}>

/** Status and deadline (ISO) as they are now: a recurring task that was closed is open again, with its next date. */
export type ChangedTask = SeenTask & Readonly<{ number: number; status: TaskStatus; dueOn: string | null }>

/** Changes all of the tasks that are still as they were seen, each with its events, in one transaction. */
export function changeTasks(
  db: Db,
  organisation: string,
  actor: string | null,
  seen: readonly SeenTask[],
  change: TaskChange,
  today: string,
): Promise<ChangeOutcome> {
  return db.transaction().execute((trx) => changeTasksIn(trx, organisation, actor, { seen, change, today }))
}

/** The same within a transaction that changes more than the tasks. */
export async function changeTasksIn(
  trx: Db,
  organisation: string,
  actor: string | null,
  { seen, change, today }: Readonly<{ seen: readonly SeenTask[]; change: TaskChange; today: string }>,
): Promise<ChangeOutcome> {
  const versions = new Map(seen.map(({ id, version }) => [id, version]))
  if (versions.size === 0) return { changed: [], conflicts: [] }
  const { owners: named, ...rest } = change
  const wanted: TaskChange<DirectoryOwner> = named
    ? { ...rest, owners: await findOrAddOwners(trx, organisation, named) }
    : rest
  const tasks = await lockTasks(trx, organisation, [...versions.keys()])
  const meetings = await nextMeetingDays(trx, organisation, tasks, today)
  const changed: ChangedTask[] = []
  const conflicts: ChangedTask[] = []
  for (const task of tasks) {
    const { id, number, version } = task
    if (version !== versions.get(id)) {
      conflicts.push({ id, number, version, status: task.status, dueOn: task.dueOn })
      continue
    }
    const plan = planChange(task, wanted, meetings(task))
    if (plan.events.length > 0) {
      await updateTask(trx, organisation, id, plan.values)
      if (plan.owners) await replaceTaskOwners(trx, organisation, id, plan.owners)
      const events = plan.events.map((event) => ({ taskId: id, ...event }))
      await recordTaskEvents(trx, organisation, actor, events)
    }
    const { status, dueOn } = { ...task, ...plan.values }
    changed.push({ id, number, version: plan.events.length > 0 ? version + 1 : version, status, dueOn })
  }
  return { changed, conflicts }
}

type MeetingDay = (task: LockedTask) => string | null

/** For the duties at every meeting: the day of the next one, where it is known. */
async function nextMeetingDays(
  trx: Db,
  organisation: string,
  tasks: readonly LockedTask[],
  today: string,
): Promise<MeetingDay> {
  const waiting = tasks.filter(({ every, bodyId }) => every === 'meeting' && bodyId !== null)
  const days = new Map<string, string>()
  for (const after of new Set(waiting.map(({ dueOn }) => laterOf(dueOn, today)))) {
    const bodies = waiting.flatMap((task) =>
      laterOf(task.dueOn, today) === after ? [task.bodyId ?? ''] : [],
    )
    const next = await findNextMeetings(trx, organisation, [...new Set(bodies)], after)
    for (const [body, day] of next) days.set(`${body} ${after}`, day)
  }
  return ({ bodyId, dueOn }) => days.get(`${bodyId} ${laterOf(dueOn, today)}`) ?? null
}

const laterOf = (dueOn: string | null, today: string): string =>
  dueOn !== null && dueOn > today ? dueOn : today
