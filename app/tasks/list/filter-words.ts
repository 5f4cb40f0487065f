import { formatDate } from '#app/text/dates.ts'
import { type Locale, textOf } from '#app/text/index.ts'
import { areOpenStatuses, type TaskFilter } from '../filter.ts'
import type { FilterChoices } from './filter-choices.ts'

type Named = Readonly<{ id: string; name: string }>

/** What is chosen under each word of the filter sentence, null where nothing is. */
export type FilterWords = Readonly<
  Record<'bodies' | 'owners' | 'statuses' | 'time' | 'kinds' | 'meetings' | 'protocols', string | null>
>

export function filterWords(filter: TaskFilter, choices: FilterChoices, locale: Locale): FilterWords {
  const text = textOf(locale).tasks
  const date = (iso: string) => formatDate(locale, iso)
  const first = (words: readonly string[]): string | null => {
    const [one, ...others] = words
    if (one === undefined) return null
    return others.length === 0 ? one : text.filter.more(one, others.length)
  }
  const names = (ids: readonly string[], among: readonly Named[]) =>
    ids.map((id) => among.find((one) => one.id === id)?.name ?? text.dateMissing)
  const time = [
    ...(filter.overdue ? [text.filter.overdue.toLowerCase()] : []),
    ...(filter.withoutDue ? [text.withoutDue.toLowerCase()] : []),
    ...(filter.dueFrom === null ? [] : [text.filter.since(date(filter.dueFrom))]),
    ...(filter.dueUntil === null ? [] : [text.filter.to(date(filter.dueUntil))]),
  ]
  return {
    bodies: first(names(filter.bodies, choices.bodies)),
    owners: first([
      ...(filter.withoutOwner ? [text.withoutOwner.toLowerCase()] : []),
      ...names(filter.owners, choices.owners),
    ]),
    statuses: statusWords(),
    time: time.length === 0 ? null : time.join(' '),
    kinds: first(filter.kinds.map((kind) => text.kinds[kind].toLowerCase())),
    meetings: first(names(filter.meetings, choices.meetings)),
    protocols: first(names(filter.protocols, choices.protocols)),
  }

  function statusWords(): string | null {
    if (filter.statuses.length === 0) return text.filter.anyStatus
    if (areOpenStatuses(filter.statuses)) return null
    return first(filter.statuses.map((status) => text.statuses[status].toLowerCase()))
  }
}
