import { isOpen, STATUSES } from '#app/tasks/status.ts'
import { formatDate } from '#app/text/dates.ts'
import { type Locale, textOf } from '#app/text/index.ts'
import type { TaskStatus } from '#db/schema.ts'
import { countTasks } from './count-tasks.ts'
import type { FollowUpReport } from './follow-up-report.ts'
import { reportRow } from './report-row.ts'
import type { ReportableTask } from './reportable-task.ts'

/** All dates are ISO days. */
export type ReportOptions = Readonly<{
  locale: Locale
  organisation: string
  /** Null for all bodies. */
  body: Readonly<{ id: string; name: string }> | null
  /** Done tasks are in the report when they were done on this day or later; null for whenever. */
  from: string | null
  /** Numbers of the tasks that an earlier report of the day `from` has told as done already. */
  toldAsDone: ReadonlySet<number>
  /** Tasks of meetings up to this day are in the report. */
  until: string
  statuses: readonly TaskStatus[]
}>

/**
 * The state of the tasks on the day `asOf`: those that are open, and once those that were done in the period. A
 * task without a meeting date is never left out for its date.
 */
export function buildReport(
  tasks: readonly ReportableTask[],
  options: ReportOptions,
  asOf: string,
): FollowUpReport {
  const { locale, statuses, from } = options
  const { choose, paper } = textOf(locale).reports
  const since = from === null ? null : formatDate(locale, from)
  const chosen = tasks.filter((task) => isChosen(task, options)).toSorted(byDeadline)
  const open = chosen.filter((task) => isOpen(task.status))
  const done = chosen.filter((task) => !isOpen(task.status))
  const { figures, counts } = countTasks(open, done, { locale, statuses, since }, asOf)
  const part = (heading: string, empty: string, members: readonly ReportableTask[]) => ({
    heading,
    empty,
    rows: members.map((task) => reportRow(task, locale, asOf)),
  })
  return {
    version: 1,
    locale,
    organisation: options.organisation,
    body: options.body?.name ?? choose.allBodies,
    title: paper.title,
    asOf,
    scope: scopeWords(options, asOf),
    figures,
    summary: paper.summary(counts),
    headings: paper.headings,
    labels: { page: paper.page, link: paper.linkToSource, summary: paper.summarySheet },
    parts: [
      ...(statuses.some(isOpen) ? [part(paper.open, paper.openEmpty, open)] : []),
      ...(statuses.every(isOpen) ? [] : [part(paper.doneSince(since), paper.doneEmpty, done)]),
    ],
  }
}

function isChosen(task: ReportableTask, { body, from, until, statuses, toldAsDone }: ReportOptions): boolean {
  if (body !== null && task.bodyId !== body.id) return false
  if (task.heldOn !== null && task.heldOn > until) return false
  if (!statuses.includes(task.status)) return false
  if (isOpen(task.status) || from === null) return true
  return task.statusSince > from || (task.statusSince === from && !toldAsDone.has(task.number))
}

/** What is due first stands first, what has no date last; then as they were given. */
function byDeadline(one: ReportableTask, other: ReportableTask): number {
  if (one.dueOn === other.dueOn) return one.number - other.number
  if (one.dueOn === null) return 1
  if (other.dueOn === null) return -1
  return one.dueOn < other.dueOn ? -1 : 1
}

function scopeWords({ locale, from, until, statuses }: ReportOptions, asOf: string): string {
  const { reports, tasks } = textOf(locale)
  const date = (iso: string) => formatDate(locale, iso)
  const scope = reports.paper.scope(date(asOf), date(until), from === null ? null : date(from))
  const shown = STATUSES.filter((status) => statuses.includes(status))
  if (shown.length === STATUSES.length) return scope
  return scope + reports.paper.onlyStatuses(shown.map((status) => tasks.statuses[status]).join(', '))
}
