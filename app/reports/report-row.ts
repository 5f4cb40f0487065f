import { placeAddress } from '#app/protocols/place-address.ts'
import { daysOverdue } from '#app/tasks/status.ts'
import { formatDate } from '#app/text/dates.ts'
import { type Locale, textOf } from '#app/text/index.ts'
import { dueWords } from './due-words.ts'
import type { ReportRow } from './follow-up-report.ts'
import type { ReportableTask } from './reportable-task.ts'

export function reportRow(task: ReportableTask, locale: Locale, asOf: string): ReportRow {
  const { tasks } = textOf(locale)
  const overdue = daysOverdue(task, asOf)
  return {
    number: task.number,
    path: `/uppdrag/${task.number}`,
    quote: oneLine(task.quote),
    source: { words: sourceWords(task, locale), path: placeAddress(task.protocolId, task.span) },
    owners:
      task.owners.length === 0 ? tasks.withoutOwner : task.owners.map(({ name }) => oneLine(name)).join(', '),
    due: { on: task.dueOn, words: dueWords(task, locale) },
    status: {
      id: task.status,
      words: tasks.statuses[task.status],
      overdue: overdue === null ? null : unbroken(tasks.overdue(overdue)),
    },
    note: noteWords(task, locale),
  }
}

function sourceWords({ bodyName, heldOn, sectionNumber }: ReportableTask, locale: Locale): string {
  const { tasks, reports } = textOf(locale)
  const parts = [
    bodyName === null ? null : oneLine(bodyName),
    heldOn === null ? null : formatDate(locale, heldOn),
    sectionNumber === null ? null : unbroken(tasks.section(sectionNumber)),
  ]
  return parts.filter((part) => part !== null).join(', ') || reports.paper.linkToSource
}

function noteWords({ latestNote }: ReportableTask, locale: Locale): string {
  if (latestNote === null) return textOf(locale).reports.paper.noNote
  return `${formatDate(locale, latestNote.writtenOn)}: ${oneLine(latestNote.text)}`
}

/** A number stays on the line of what it numbers. */
const unbroken = (words: string): string => words.replaceAll(/(?<=[§\d]) /gu, '\u00A0')

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
