import { formatDate } from '#app/text/dates.ts'
import { type Locale, textOf } from '#app/text/index.ts'
import type { TaskEvent, TaskEventValues } from '#db/queries/task-events.ts'

/** What somebody did, as the rest of a sentence that begins with their name. */
export function eventWords({ kind, before, after }: TaskEvent, locale: Locale): string {
  const { task, recurrences, statuses } = textOf(locale).tasks
  const text = task.event
  const date = (iso: string | null | undefined) => (iso ? formatDate(locale, iso) : text.noDate)
  const both = (read: (values: TaskEventValues) => string): [string, string] => [
    read(before ?? {}),
    read(after ?? {}),
  ]
  switch (kind) {
    case 'created':
      return text.created
    case 'title':
      return text.title(...both(({ title = '' }) => title))
    case 'owners':
      return text.owners(
        ...both(({ owners = [] }) => owners.map(({ name }) => name).join(', ') || text.nobody),
      )
    case 'due':
      return after?.every ? text.dueTurned(date(after.dueOn)) : text.due(...both(({ dueOn }) => date(dueOn)))
    case 'every':
      return text.every(...both(({ every }) => (every ? recurrences[every].toLowerCase() : text.nothing)))
    case 'report_to':
      return text.reportTo(...both(({ reportTo }) => reportTo ?? text.nobody))
    case 'status': {
      // A recurring task that was closed for its turn bears that turn's deadline.
      if (after && 'dueOn' in after)
        return after.dueOn ? text.closedTurn(date(after.dueOn)) : text.closedThisTurn
      return text.status(...both(({ status = 'not_started' }) => statuses[status].toLowerCase()))
    }
    case 'note':
      return ''
    case 'note_withdrawn':
      return text.withdrew(date(after?.writtenOn))
  }
}
