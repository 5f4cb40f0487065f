import { namesActor } from '../language/actors.ts'
import type { Clause, TokenRange } from '../language/clause.ts'
import { ADVERB, COORDINATOR, isA } from '../language/word-classes.ts'
import type { Sentence } from './sentence.ts'

/**
 * Who is given a duty before the verb says so: "Åt kansliet uppdras att", "att åt presidiet uppdra att". "Till" also
 * begins a time ("Till nästa möte ges"), and so counts only before somebody who can act.
 */
export function frontedRecipient({ tokens, setting }: Sentence, clause: Clause): TokenRange | null {
  const verb = clause.verbs[0]
  if (verb === undefined) return null
  let from = clause.range.from
  while (from < verb.at && leads(tokens, from)) from++
  const preposition = tokens[from]?.lower
  if (preposition !== 'åt' && preposition !== 'till') return null
  let to = verb.at
  while (to > from + 1 && isA(tokens[to - 1], ADVERB)) to--
  const recipient = { from: from + 1, to }
  if (to <= from + 1) return null
  return preposition === 'åt' || namesActor(tokens, recipient, setting.names) ? recipient : null
}

/** "att", "samt", "dels", the number of an item. */
const leads = (tokens: Sentence['tokens'], at: number): boolean => {
  const token = tokens[at]
  return (
    token?.kind === 'sign' ||
    token?.kind === 'number' ||
    token?.lower === 'att' ||
    token?.lower === 'dels' ||
    isA(token, COORDINATOR)
  )
}
