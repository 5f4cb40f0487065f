import { daysOverdue, isOpen } from '#app/tasks/status.ts'
import { textOf } from '#app/text/index.ts'
import type { Counts } from '#app/text/sv/report-summary.ts'
import type { ReportOptions } from './build-report.ts'
import type { FollowUpReport } from './follow-up-report.ts'
import type { ReportableTask } from './reportable-task.ts'

export function countTasks(
  open: readonly ReportableTask[],
  done: readonly ReportableTask[],
  { locale, statuses, since }: Pick<ReportOptions, 'locale' | 'statuses'> & Pick<Counts, 'since'>,
  asOf: string,
): Readonly<{ figures: FollowUpReport['figures']; counts: Counts }> {
  const labels = textOf(locale).reports.paper.figures
  const overdue = open.filter((task) => daysOverdue(task, asOf) !== null).length
  const withoutDueDate = open.filter((task) => task.dueOn === null).length
  const withoutOwner = open.filter((task) => task.owners.length === 0).length
  const showsOpen = statuses.some(isOpen)
  const showsDone = !statuses.every(isOpen)
  const openFigures = [
    { label: labels.open, value: open.length },
    { label: labels.overdue, value: overdue },
    { label: labels.withoutDueDate, value: withoutDueDate },
  ]
  return {
    figures: [
      ...(showsOpen ? openFigures : []),
      ...(showsDone ? [{ label: labels.doneSince(since), value: done.length }] : []),
    ],
    counts: {
      open: showsOpen ? open.length : null,
      overdue,
      withoutDueDate,
      withoutOwner,
      done: showsDone ? done.length : null,
      since,
    },
  }
}
