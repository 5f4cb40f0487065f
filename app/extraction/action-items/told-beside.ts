import { isTold, mainVerb, moodOf, textOf, type Clause, type ClauseVerb } from '../language/clause.ts'
import { agentOf } from './agent.ts'
import { doingOf } from './doings.ts'
import { TO_A_BODY } from './outcomes.ts'
import type { Finding } from './rule.ts'
import { isTalk, type Sentence } from './sentence.ts'
import { subjectKind } from './subjects.ts'
import { REPORTING } from './verb-families.ts'

/** "två tjänster, som Siv utlyser i oktober": told beside a thing, and still to be done by her who is named. */
export function toldBeside(sentence: Sentence, clause: Clause): Finding | null {
  const { subject, opener, range } = clause
  const verb = mainVerb(clause)
  if (isTalk(sentence) && verb !== null && isToBeTold(sentence, clause, verb))
    return {
      kind: 'commitment',
      clause,
      owner: agentOf(sentence.tokens, clause),
      task: range,
      needsDue: 'any',
      beside: true,
    }
  if (!isTalk(sentence) || subject === null || opener !== 'som' || clause.negated || verb === null)
    return null
  if (subject.from <= range.from) return null
  if (verb.form !== 'present' || verb.passive || moodOf(clause) !== 'plain') return null
  const doing = doingOf(sentence, clause, verb)
  const who = subjectKind(sentence, subject)
  if (doing !== 'deed' && doing !== 'step') return null
  const last = range.to >= sentence.tokens.length - 1
  const found: Finding = { kind: 'commitment', clause, owner: subject, task: range, beside: true }
  // "en riktlinje som Zarah delar i Teams": what the sentence ends with, and one does afterwards.
  if (sentence.tokens[range.from - 1]?.text !== ',')
    return who === 'named' && doing === 'step' && last ? found : null
  return who === 'named' || (who === 'role' && last) ? { ...found, needsDue: 'any' } : null
}

/** "arbetar fram en taxa som redovisas för nämnden i juni": what the sentence ends with, and brings to a body. */
const isToBeTold = ({ tokens }: Sentence, clause: Clause, { lemma, passive, form }: ClauseVerb): boolean =>
  clause.opener === 'som' &&
  passive &&
  form === 'present' &&
  !clause.negated &&
  REPORTING.has(lemma) &&
  clause.range.to >= tokens.length - 1 &&
  TO_A_BODY.test(textOf(tokens, clause.range))

/** "Bilden är klar den 26 september, då Siv skickar ut den": what somebody does on the day that the sentence names. */
export function thenDone(sentence: Sentence, clause: Clause): Finding | null {
  const { opener, parent, subject, range, negated } = clause
  const verb = mainVerb(clause)
  if (!isTalk(sentence) || opener !== 'då' || parent?.kind !== 'main' || subject === null || verb === null)
    return null
  if (sentence.tokens[range.from - 1]?.text !== ',' || negated || verb.passive) return null
  if (verb.form !== 'present' || moodOf(clause) !== 'plain' || isTold(parent)) return null
  const who = subjectKind(sentence, subject)
  return (who === 'named' || who === 'role') && doingOf(sentence, clause, verb) === 'step'
    ? { kind: 'commitment', clause, owner: subject, task: parent.range, needsDue: 'any', beside: true }
    : null
}
