import type { Deadline } from '../deadlines/find-deadlines.ts'
import { mainVerb } from '../language/clause.ts'
import type { Token } from '../language/token.ts'
import { ADVERB, COORDINATOR, isA, PREPOSITION } from '../language/word-classes.ts'
import type { Finding } from './rule.ts'
import type { Sentence } from './sentence.ts'
import { REPORTING } from './verb-families.ts'

/** How many words may stand between "och" and the verb: "och att då redovisa", "och en rapport lämnas". */
const REACH = 5
const FORMS = new Set(['present', 'infinitive'])
/** A report on the way there has a date of its own, which is not the duty's. */
const ON_THE_WAY = /^(?:del|läges|status)/u
const REPORT = /(?:rapport|redovisning|utvärdering|resultat|utfall|återkoppling)(?:en|et)?$/u
const HANDED = new Set(['lämna', 'ge', 'göra', 'avge', 'presentera'])

/**
 * The dates of a duty that its own sentence tells to report back: "En enkät genomförs i mars och resultatet redovisas för
 * nämnden i april" is done with in April. Null where the sentence says no such thing.
 */
export function datesOfReport(
  { tokens }: Sentence,
  { clause, kind }: Finding,
  named: readonly Deadline[],
): readonly Deadline[] | null {
  const verb = mainVerb(clause)
  if (verb === null || named.length < 2 || (kind === 'report' && REPORTING.has(verb.lemma))) return null
  const at = reportAfter(tokens, verb.at)
  const token = tokens[at]
  if (token === undefined) return null
  const told = named.filter(({ core, date }) => core.start > token.end && date !== null)
  const done = named.filter(({ core, date }) => core.end < token.start && date !== null)
  const last = done
    .map(({ date }) => date ?? '')
    .toSorted()
    .at(-1)
  if (last === undefined || told.length === 0) return null
  // "undersöker datum under våren och återkommer på nästa möte": the time of what is looked into.
  const returns = token.verbs.some(({ lemma }) => lemma === 'återkomma')
  const later = told.filter(({ date }) => returns || (date ?? '') > last)
  return later.length > 0 ? later : null
}

/** Where a verb of reporting goes on after "och" with nobody else as its subject, else -1. */
function reportAfter(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) {
    if (!isA(tokens[at], COORDINATOR)) continue
    const verb = verbFrom(tokens, at + 1)
    if (verb >= 0) return verb
  }
  return -1
}

function verbFrom(tokens: readonly Token[], from: number): number {
  let reports = false
  let named = false
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]
    // "och 3. redovisa": the number of a point of the list.
    if (token !== undefined && isPointNumber(tokens, at)) continue
    if (token === undefined || token.kind !== 'word' || ON_THE_WAY.test(token.lower)) return -1
    if (isA(token, COORDINATOR) || (isA(token, PREPOSITION) && at > from)) return -1
    if (REPORT.test(token.lower)) reports = true
    const acts = token.verbs.find(
      ({ lemma, form }) => FORMS.has(form) && (REPORTING.has(lemma) || (reports && HANDED.has(lemma))),
    )
    if (acts !== undefined) return acts.passive || !named ? at : -1
    named ||= token.capital || !(token.lower === 'att' || isA(token, ADVERB))
  }
  return -1
}

const isPointNumber = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.kind === 'number' && /^[.)]$/u.test(tokens[at + 1]?.text ?? '')) ||
  (/^[.)–-]$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.kind === 'word')
