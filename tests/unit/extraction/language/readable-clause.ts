import { isTold, moodOf, textOf, type Clause } from '#app/extraction/language/clause.ts'
import { findClauses } from '#app/extraction/language/find-clauses.ts'
import { tokenize } from '#app/extraction/language/token.ts'

/**
 * The clauses of a sentence as a reader checks them, one a line:
 * `main · subject · mood · verb, passive · + further verbs · not · told`, what is absent left out.
 */
export const readableClauses = (sentence: string): string[] => findClauses(tokenize(sentence)).map(readable)

function readable(clause: Clause): string {
  const verb = clause.verbs.at(-1)
  const also = clause.alsoVerbs.map(({ lemma }) => lemma).join(', ')
  const mood = moodOf(clause)
  const parts = [
    clause.opener === null || clause.opener === 'att' ? clause.kind : `${clause.kind} ${clause.opener}`,
    clause.subject === null ? '–' : textOf(clause.tokens, clause.subject),
    mood === 'plain' ? '' : mood,
    verb === undefined ? '' : `${verb.lemma}${verb.passive ? ' (passive)' : ''}`,
    also === '' ? '' : `+ ${also}`,
    clause.negated ? 'not' : '',
    isTold(clause) ? 'told' : '',
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
