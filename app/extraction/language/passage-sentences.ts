import type { Passage } from '../passage.ts'
import type { Span } from '../span.ts'
import { splitSentences } from './sentences.ts'

const known = new WeakMap<Passage, readonly Span[]>()

/** The sentences of a passage, found once for decisions, duties and closings, and forgotten with the passage. */
export function sentencesOf(passage: Passage): readonly Span[] {
  const found = known.get(passage) ?? splitSentences(passage.text)
  known.set(passage, found)
  return found
}
