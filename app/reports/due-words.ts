import { formatDate } from '#app/text/dates.ts'
import { type Locale, textOf } from '#app/text/index.ts'
import type { ReportableTask } from './reportable-task.ts'

/**
 * The deadline as far as it is known, and never further: the minutes' own words stand where they say less than a
 * day. "31 dec 2024" · "Våren 2025, senast 31 maj 2025" · "Varje år, nästa 31 dec 2026" · "Utan slutdatum"
 */
export function dueWords(
  {
    dueOn,
    dueText,
    duePrecision,
    every,
  }: Pick<ReportableTask, 'dueOn' | 'dueText' | 'duePrecision' | 'every'>,
  locale: Locale,
): string {
  const { tasks, reports } = textOf(locale)
  const date = dueOn === null ? null : formatDate(locale, dueOn)
  if (every !== null) {
    const often = tasks.recurrences[every]
    return date === null ? often : `${often}, ${tasks.next(date)}`
  }
  const words = dueText === null ? null : capitalised(dueText, locale)
  if (date === null) {
    if (words === null) return tasks.withoutDue
    return duePrecision === 'meeting' ? `${words}, ${tasks.dateMissing}` : words
  }
  if (words === null || duePrecision === 'day' || duePrecision === null) return date
  return duePrecision === 'meeting' ? `${words}, ${date}` : reports.paper.within(words, date)
}

const capitalised = (words: string, locale: Locale): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1).replace(/\s+/gu, ' ')
