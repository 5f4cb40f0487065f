import { mainVerb, moodOf, type TokenRange } from '../language/clause.ts'
import { COORDINATOR, isA } from '../language/word-classes.ts'
import { doingOf } from './doings.ts'
import { namesExternal } from './named-bodies.ts'
import type { FoundDuty } from './read-duties.ts'
import type { Sentence } from './sentence.ts'
import { subjectKind } from './subjects.ts'
import { REPORTING, SENDING } from './verb-families.ts'

/** "svar lämnas", "en enkät görs": what whoever acts before "och" hands over or has made. */
const HANDED = new Set(['lämna', 'göra', 'ge', 'mejla', 'publicera', 'sammanställa'])
const ACTORS = new Set(['named', 'role', 'body'])

/**
 * Who acts in the clause before one that says in the passive what comes of it: "Kansliet provar en ny rutin, och en enkät
 * skickas ut i maj". Null where that clause has its own agent or does not follow one of somebody who acts.
 */
export function actingBefore(sentence: Sentence, { clause }: FoundDuty): TokenRange | null {
  const verb = mainVerb(clause)
  if (clause.kind !== 'main' || verb === null || !verb.passive || moodOf(clause) !== 'plain') return null
  if (!REPORTING.has(verb.lemma) && !SENDING.has(verb.lemma) && !HANDED.has(verb.lemma)) return null
  const { tokens, clauses } = sentence
  const { from } = clause.range
  if (from === 0 || !(isA(tokens[from], COORDINATOR) || isA(tokens[from - 1], COORDINATOR))) return null
  const before = clauses.findLast(({ kind, range }) => kind === 'main' && range.to <= from)
  const acts = before === undefined ? null : mainVerb(before)
  if (before === undefined || acts === null || before.subject === null || before.negated) return null
  if (acts.passive || before.verbs[0]?.form !== 'present') return null
  const doing = doingOf(sentence, before, acts)
  if (doing === null || doing === 'told') return null
  const acting = ACTORS.has(subjectKind(sentence, before.subject) ?? '')
  return acting && !namesExternal(sentence, before.subject) ? before.subject : null
}
