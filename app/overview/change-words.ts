import { formatDate } from '#app/text/dates.ts'
import { type Locale, textOf } from '#app/text/index.ts'
import type { Latest } from './latest.ts'

/** What somebody did, to stand after their name. */
export function changeWords(change: Latest, locale: Locale): string {
  const { overview, tasks } = textOf(locale)
  const { added, kinds } = overview.changes
  switch (change.kind) {
    case 'added':
      return added(change.count)
    case 'status':
      return kinds.status(tasks.statuses[change.after?.status ?? 'not_started'])
    case 'due': {
      const dueOn = change.after?.dueOn ?? null
      return kinds.due(dueOn === null ? null : formatDate(locale, dueOn))
    }
    default:
      return kinds[change.kind]
  }
}

/** What it was done to, and where that is. */
export function subjectOf(change: Latest, locale: Locale): Readonly<{ words: string; address: string }> {
  if (change.kind !== 'added')
    return { words: `${change.number} ${change.title}`, address: `/uppdrag/${change.number}` }
  const { withoutBody, dateMissing } = textOf(locale).tasks
  const when = change.heldOn === null ? dateMissing : formatDate(locale, change.heldOn)
  return { words: `${change.bodyName ?? withoutBody}, ${when}`, address: `/protokoll/${change.protocolId}` }
}
