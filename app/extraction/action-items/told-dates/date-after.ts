import { findBareDate } from '../../deadlines/bare-date.ts'
import type { DateContext } from '../../deadlines/rule.ts'
import { latin } from '../../language/latin.ts'
import { definiteOf } from '../deliverables.ts'
import { deliveredBy } from '../delivery.ts'
import type { SectionItem } from '../section-item.ts'
import type { PlacedSentence } from '../section-sentences.ts'
import type { Around } from './around.ts'
import type { ToldDate } from './told-date.ts'

/** "Det ska vara klart i maj". */
const BACK = /^(?:det|detta|den|de|dessa)$/u

/**
 * "Siv skriver ett program. Klart till nästa möte.", "Bo skriver ett utkast. Utkastet ska vara klart i maj.": by when, told in
 * the sentence after a promise. Null where that tells of another thing, or is a duty of its own.
 */
export function dateAfter(
  { placed, first }: SectionItem,
  around: Around,
  dates: DateContext,
): ToldDate | null {
  const beside = besideInitials(placed, dates)
  if (beside !== null || first.found.kind !== 'commitment') return beside
  const next = around.beside(placed, 1)
  if (next === undefined || next.passage !== placed.passage || around.isDuty(next)) return null
  const due = deliveredBy(next, dates)
  if (due === null || !isOfTheSame(next, placed)) return null
  return { placed: next, due: { ...due, rule: 'told-after' } }
}

/** "FS skriver den. FS 5/9": the cells at the right, as a text without columns has them. */
const CELLS = latin(
  /^\s+\p{Lu}{2,3}(?:[/,+]\s?\p{Lu}{2,3}){0,3}\s{1,12}(?<when>\d{1,2}\/\d{1,2}|v\.?\s?\d{1,2}|nästa\smöte)(?![\p{L}\d])/u,
)
/** So far the cells reach. */
const REACH = 50

function besideInitials({ passage, span }: PlacedSentence, dates: DateContext): ToldDate | null {
  const from = span.end
  const when = CELLS.exec(passage.text.slice(from, from + REACH))?.groups?.when
  if (when === undefined) return null
  const start = passage.text.indexOf(when, from)
  const due = findBareDate(when, dates)
  if (due === null || due.date === null) return null
  return {
    placed: { passage, span: { start, end: start + when.length } },
    due: { ...due, rule: 'told-after' },
  }
}

/** "Siv fyller i den. Svaret ska vara inne i maj." */
const FILLED = /^(?:svaret|svaren|enkäten|blanketten|anmälan|ansökan)$/u
const FILLS = /^(?:fyller|svarar|besvarar|skriver|enkäten|blanketten)$/u

/** A note without a verb, or a sentence of what the promise is about. */
function isOfTheSame(
  { sentence: { clauses, tokens } }: PlacedSentence,
  { sentence }: PlacedSentence,
): boolean {
  const subject = clauses.find(({ verbs }) => verbs.length > 0)?.subject ?? null
  if (subject === null) return clauses.every(({ verbs }) => verbs.length === 0)
  const word = tokens[subject.from]?.lower ?? ''
  const filled = FILLED.test(word) && sentence.tokens.some(({ lower }) => FILLS.test(lower))
  return (
    BACK.test(word) ||
    filled ||
    sentence.tokens.some(({ lower }) => lower === word || definiteOf(word, lower))
  )
}
