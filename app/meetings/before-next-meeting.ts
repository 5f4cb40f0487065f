import { bodyKey } from '#db/queries/bodies.ts'
import type { AwaitedTask } from '#db/queries/next-meetings.ts'

/** A body and the day (ISO) on which it meets next, null where that is not known. */
export type NextMeeting = Readonly<{ bodyId: string; bodyName: string; meetsOn: string | null }>

export type MeetingToPrepare<Task> = NextMeeting & Readonly<{ tasks: readonly Task[] }>

/**
 * What must be reported at each body's next meeting: what is due by its day, what waits for that meeting whenever
 * it is, and what is to be told at every one. A task is reported where it says, otherwise to the body that gave it.
 * A body without a known day is left out where nothing waits for it. The tasks are open and keep their order.
 */
export function findWhatToReport<Task extends Omit<AwaitedTask, 'id'>>(
  meetings: readonly NextMeeting[],
  tasks: readonly Task[],
): MeetingToPrepare<Task>[] {
  const idOf = new Map(meetings.map(({ bodyId, bodyName }) => [bodyKey(bodyName), bodyId]))
  const bodyNamed = (name: string | null) => (name === null ? undefined : idOf.get(bodyKey(name)))
  const receiver = (task: Task) =>
    bodyNamed(task.dueMeetingBody) ?? bodyNamed(task.reportTo) ?? task.bodyId ?? undefined
  const byReceiver = Map.groupBy(tasks, receiver)
  return meetings
    .map((meeting) => ({
      ...meeting,
      tasks: (byReceiver.get(meeting.bodyId) ?? []).filter((task) => isDue(task, meeting)),
    }))
    .filter(({ meetsOn, tasks: due }) => meetsOn !== null || due.length > 0)
    .toSorted(bySoonest)
}

function isDue({ dueOn, dueMeetingBody, every }: Omit<AwaitedTask, 'id'>, { meetsOn }: NextMeeting): boolean {
  if (dueOn !== null) return meetsOn !== null && dueOn <= meetsOn
  return dueMeetingBody !== null || every === 'meeting'
}

function bySoonest(one: NextMeeting, other: NextMeeting): number {
  if (one.meetsOn === other.meetsOn) return one.bodyName.localeCompare(other.bodyName, 'sv')
  if (one.meetsOn === null) return 1
  if (other.meetsOn === null) return -1
  return one.meetsOn < other.meetsOn ? -1 : 1
}
