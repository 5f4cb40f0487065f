import { daysOverdue } from '#app/tasks/status.ts'
import { formatDate } from '#app/text/dates.ts'
import { type Locale, textOf } from '#app/text/index.ts'
import type { ReportRow } from './follow-up-report.ts'
import type { ReportableTask } from './reportable-task.ts'

export function reportRow(task: ReportableTask, locale: Locale, asOf: string): ReportRow {
  const text = textOf(locale).reports.paper
  const overdue = daysOverdue(task, asOf)
  return {
    number: task.number,
    path: `/uppdrag/${task.number}`,
    quote: oneLine(task.quote),
    source: { words: sourceWords(task, locale), path: `/protokoll/${task.protocolId}` },
    owners: task.owners.length === 0 ? text.noOwner : task.owners.map(oneLine).join(', '),
    due: { on: task.dueOn, words: dueWords(task, locale) },
    status: {
      id: task.status,
      words: textOf(locale).tasks.statuses[task.status],
      overdue: overdue === null ? null : text.overdue(overdue),
    },
    note:
      task.note === null ? text.noNote : `${formatDate(locale, task.note.on)}: ${oneLine(task.note.words)}`,
  }
}

function sourceWords({ body, heldOn, section }: ReportableTask, locale: Locale): string {
  const text = textOf(locale).reports.paper
  const parts = [
    body === null ? null : oneLine(body),
    heldOn === null ? null : formatDate(locale, heldOn),
    section === null ? null : text.section(section),
  ]
  return parts.filter((part) => part !== null).join(', ') || text.linkToSource
}

/**
 * One line that every format can hold: control characters and halves of characters, which a damaged document may
 * bring and which make a Word file unreadable, are left out.
 */
const oneLine = (words: string): string =>
  words
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\uFFFD-\uFFFF]/gu, '')
    .trim()
