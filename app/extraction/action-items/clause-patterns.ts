import { finiteVerb, isTold, textOf, type Clause, type TokenRange } from '../language/clause.ts'
import type { Token } from '../language/token.ts'
import type { Sentence } from './sentence.ts'

/** Whether the clause gives something now: present, infinitive, or the past of minutes told in the past. */
export function isGiven(sentence: Sentence, clause: Clause): boolean {
  const verb = finiteVerb(clause)
  if (verb === null) return false
  if (verb.form === 'present' || verb.form === 'infinitive' || verb.form === 'imperative')
    return !isTold(clause)
  return verb.form === 'past' && (sentence.setting.toldInPast || isUndatedDecision(sentence, clause))
}

const WHEN = /\d{4}|§|(?<!\p{L})(?:den \d|tidigare|föregående|förra|senaste|då)(?!\p{L})/iu

/** Under a decision heading the past tense without a time is the decision of this meeting, told afterwards. */
const isUndatedDecision = (sentence: Sentence, clause: Clause): boolean =>
  sentence.setting.part === 'decision' &&
  !WHEN.test(
    textOf(sentence.tokens, { from: clause.range.from, to: clause.inner[0]?.range.from ?? clause.range.to }),
  )

/** Where the words stand side by side in the range, else -1. */
export function findWords(tokens: readonly Token[], range: TokenRange, ...words: readonly string[]): number {
  for (let at = range.from; at + words.length <= range.to; at++) {
    if (words.every((word, index) => tokens[at + index]?.lower === word)) return at
  }
  return -1
}

/** The first "att" that opens something inside the range, else the range's end. */
export function beforeAtt(tokens: readonly Token[], range: TokenRange): number {
  const at = findWords(tokens, range, 'att')
  return at < 0 ? range.to : at
}

/** From the token on to the end of the clause, its inner clauses included. */
export const after = (clause: Clause, at: number): TokenRange => ({ from: at, to: clause.range.to })

/** What follows the clause's last verb. */
export const complement = (clause: Clause): TokenRange =>
  after(clause, (clause.verbs.at(-1)?.at ?? clause.range.from) + 1)
