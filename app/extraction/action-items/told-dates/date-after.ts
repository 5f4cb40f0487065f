import type { DateContext } from '../../deadlines/rule.ts'
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
  if (first.found.kind !== 'commitment') return null
  const next = around.beside(placed, 1)
  if (next === undefined || next.passage !== placed.passage || around.isDuty(next)) return null
  const due = deliveredBy(next, dates)
  if (due === null || !isOfTheSame(next, placed)) return null
  return { placed: next, due: { ...due, rule: 'told-after' } }
}

/** A note without a verb, or a sentence of what the promise is about. */
function isOfTheSame(
  { sentence: { clauses, tokens } }: PlacedSentence,
  { sentence }: PlacedSentence,
): boolean {
  const subject = clauses.find(({ verbs }) => verbs.length > 0)?.subject ?? null
  if (subject === null) return clauses.every(({ verbs }) => verbs.length === 0)
  const word = tokens[subject.from]?.lower ?? ''
  return BACK.test(word) || sentence.tokens.some(({ lower }) => lower === word || definiteOf(word, lower))
}
