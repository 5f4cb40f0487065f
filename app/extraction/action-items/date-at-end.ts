import { findBareDate } from '../deadlines/bare-date.ts'
import type { Deadline } from '../deadlines/find-deadlines.ts'
import type { DateContext } from '../deadlines/rule.ts'
import { latin } from '../language/latin.ts'

/** The last words of a line after a sign, or a date in figures after a blank. */
const LAST = latin(
  /(?:[(,–—-]\s?|\s(?=(?:(?:v\.?\s?|vecka\s)\d{1,2}|\d{1,2}\/\d{1,2}|\d{4}-\d\d-\d\d)\)?\.?$))(?<words>[\p{L}\d/. -]{1,24}?)\)?\.?$/u,
)

/** "Boka lokal (Siv, 15/5)", "Siv – anmäla laget 30/11": a date with which a line of a list ends; spans are in the line. */
export function dateAtEnd(line: string, context: DateContext): Deadline | null {
  const words = LAST.exec(line)?.groups?.words
  // "policyn, 2019": a year alone says of when, not by when.
  if (words === undefined || /^\d{4}$/u.test(words)) return null
  const at = line.lastIndexOf(words)
  const due = findBareDate(words, context)
  // Only where the words are the date and nothing else.
  if (due === null || due.span.end - due.span.start < words.trim().length) return null
  const span = { start: due.span.start + at, end: due.span.end + at }
  return { ...due, span, core: span }
}
