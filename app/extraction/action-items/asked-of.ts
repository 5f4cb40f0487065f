import { namesActor, namesOffice } from '../language/actors.ts'
import type { TokenRange } from '../language/clause.ts'
import { findWords } from '../language/find-words.ts'
import type { Token } from '../language/token.ts'
import { isA, PREPOSITION } from '../language/word-classes.ts'
import { ASKING } from './verb-families.ts'

const isArticle = ({ lower }: Token): boolean => lower === 'en' || lower === 'ett'

/** How far from its beginning a clause says whom it asks. */
const REACH = 14

/** "en redogörelse från fastighetschefen om", "att hos förvaltningen begära": who is asked, as far as the next preposition. */
export function askedOf(tokens: readonly Token[], task: TokenRange): TokenRange | null {
  const near = { from: task.from, to: Math.min(task.to, task.from + REACH) }
  const named = Math.max(findWords(tokens, near, 'från'), findWords(tokens, near, 'hos'))
  const from = (named < 0 ? byWhom(tokens, near) : named) + 1
  if (from === 0) return null
  const owner = whoFrom(tokens, { from, to: task.to })
  return namesActor(tokens, owner, new Set()) ? owner : null
}

/** The words that name somebody: as far as the next preposition, article or verb. */
export function whoFrom(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  const end = tokens.findIndex(
    (token, at) =>
      at > from &&
      (at >= to ||
        (token.kind !== 'word' && token.text !== '-') ||
        isA(token, PREPOSITION) ||
        isArticle(token) ||
        token.infinitive !== null),
  )
  return { from, to: end < 0 ? to : end }
}

/** "att av kyrkoherden begära", "begär av kansliet", "en redogörelse av kassören": not "en redovisning av kostnaderna". */
const byWhom = (tokens: readonly Token[], { from, to }: TokenRange): number =>
  tokens.findIndex((token, at) => {
    const next = tokens[at + 1]
    if (token.lower !== 'av' || at < from || at >= to || next === undefined) return false
    if (namesOffice(next)) return true
    const whom = whoFrom(tokens, { from: at + 1, to })
    const beside = [tokens[at - 1], tokens[whom.to]].some(
      (near) => near?.verbs.some(({ lemma }) => ASKING.has(lemma)) === true,
    )
    return beside && namesActor(tokens, whom, new Set())
  })
