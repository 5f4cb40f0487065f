import { findDeadlines, type Deadline } from './find-deadlines.ts'
import type { DateContext } from './rule.ts'

/** What the place says of every date that stands there; "maj" alone is read after "i". */
const LEADS = ['senast ', 'senast i ', 'senast under ']

/** The deadline in words that stand where only a time can, such as a column; spans are in the words. */
export function findBareDate(words: string, context: DateContext): Deadline | null {
  for (const lead of LEADS) {
    const [due] = findDeadlines(lead + words, context)
    if (due === undefined) continue
    const span = { start: due.core.start - lead.length, end: due.core.end - lead.length }
    return { ...due, text: words.slice(span.start, span.end), span, core: span }
  }
  return null
}
