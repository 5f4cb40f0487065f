import type { Recurrence } from '#app/extraction/extraction.ts'
import type { DirectoryOwner, NamedOwner } from '#db/queries/owners.ts'
import type { LockedTask, TaskValues } from '#db/queries/task-changes.ts'
import type { NewTaskEvent, SaidIn } from '#db/queries/task-events.ts'
import type { TaskStatus } from '#db/schema.ts'
import { nextDue } from './recurrence.ts'
import { isOpen } from './status.ts'

/** What somebody wants of a task; what is left out stays. */
export type TaskChange<Owner = NamedOwner> = Readonly<{
  title?: string
  status?: TaskStatus
  owners?: readonly Owner[]
  /** ISO date. */
  dueOn?: string | null
  every?: Recurrence | null
  reportTo?: string | null
  /** The sentence of later minutes that the status follows. */
  saidIn?: SaidIn
}>

export type PlannedChange = Readonly<{
  values: TaskValues
  /** Null where the owners stay. */
  owners: readonly DirectoryOwner[] | null
  events: readonly Omit<NewTaskEvent, 'taskId'>[]
}>

/**
 * What a change does to the task, with an event for everything that becomes another; nothing where all is as
 * asked already. Closing a recurring task moves its deadline on and opens it again: its status event then says
 * `closed` and for which deadline. `nextMeeting` is the meeting that a duty at every meeting waits for, if its
 * date is known.
 */
export function planChange(
  task: LockedTask,
  change: TaskChange<DirectoryOwner>,
  nextMeeting: string | null = null,
): PlannedChange {
  const events: Omit<NewTaskEvent, 'taskId'>[] = []
  const values: TaskValues = {}
  const put = <Name extends 'title' | 'every' | 'reportTo'>(name: Name, kind: NewTaskEvent['kind']) => {
    const wanted = change[name]
    if (wanted === undefined || wanted === task[name]) return
    Object.assign(values, { [name]: wanted })
    events.push({ kind, before: { [name]: task[name] }, after: { [name]: wanted } })
  }
  put('title', 'title')
  const owners = change.owners && !sameOwners(task.owners, change.owners) ? change.owners : null
  if (owners) events.push({ kind: 'owners', before: { owners: task.owners }, after: { owners } })
  if (change.dueOn !== undefined && change.dueOn !== task.dueOn) {
    // A person's date is a day, whatever the minutes said; a date taken away leaves the minutes' own words.
    Object.assign(values, dueValues(change.dueOn, change.dueOn === null ? null : 'day'))
    events.push({ kind: 'due', before: { dueOn: task.dueOn }, after: { dueOn: change.dueOn } })
  }
  put('every', 'every')
  put('reportTo', 'report_to')
  if (change.status !== undefined && change.status !== task.status) {
    const moved = { ...task, ...values }
    const next = change.status === 'closed' ? nextTurn(moved, nextMeeting) : null
    const forDue = next && { dueOn: moved.dueOn }
    events.push({
      kind: 'status',
      before: { status: task.status },
      after: { status: change.status, ...forDue, ...(change.saidIn && { saidIn: change.saidIn }) },
    })
    if (next === null) Object.assign(values, { status: change.status })
    else {
      Object.assign(values, { status: 'not_started', ...next })
      events.push({ kind: 'due', before: forDue, after: { dueOn: next.dueOn, every: moved.every } })
    }
  }
  return { values, owners, events }
}

/** Where the deadline of a recurring task moves when it is closed; null where it closes for good. */
function nextTurn(task: LockedTask, nextMeeting: string | null): ReturnType<typeof dueValues> | null {
  if (task.every === null || !isOpen(task.status)) return null
  if (task.every === 'meeting')
    return dueValues(nextMeeting, 'meeting', nextMeeting === null ? task.bodyId : null)
  const next = task.dueOn === null ? null : nextDue(task.dueOn, task.every)
  return next === null ? null : dueValues(next, task.duePrecision)
}

const dueValues = (
  dueOn: string | null,
  duePrecision: LockedTask['duePrecision'],
  dueMeetingBodyId: string | null = null,
) => ({ dueOn, duePrecision, dueMeetingBodyId })

const sameOwners = (some: readonly DirectoryOwner[], others: readonly DirectoryOwner[]): boolean =>
  some.length === others.length && some.every(({ id }, index) => id === others[index]?.id)
