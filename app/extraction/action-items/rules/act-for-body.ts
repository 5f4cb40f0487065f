import { mainVerb, moodOf } from '../../language/clause.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { namesActor } from '../../language/actors.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule } from '../rule.ts'
import { UNDERTAKINGS } from '../verb-families.ts'

/** A decision that somebody other than the body does something: "Karin kollar om lokalen är ledig". */
export const actForBody = defineRule({
  id: 'act-for-body',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision' || (clause.kind !== 'main' && clause.kind !== 'that'))
      return null
    const verb = mainVerb(clause)
    if (verb === null || verb.passive || verb.form === 'infinitive' || verb.form === 'imperative') return null
    if (!isGiven(sentence, clause) || clause.negated || moodOf(clause) !== 'plain' || clause.subjectInherited)
      return null
    if (!UNDERTAKINGS.has(verb.lemma) || clause.subject === null) return null
    if (
      !namesActor(sentence.tokens, clause.subject, sentence.setting.names) ||
      namesDecidingBody(sentence, clause.subject)
    )
      return null
    return { kind: 'assignment', clause, owner: clause.subject, task: complement(clause) }
  },
  examples: [
    '[owner|Karin] kollar om lokalen är ledig.',
    'att [owner|föreningens representanter i rådet] driver frågan vidare',
    'Mötet beslutar att [owner|Olle Ek] kontaktar kommunen.',
  ],
  counterExamples: [
    'Nämnden antar yttrandet och översänder det till regionen.',
    'Delegationsordningen börjar gälla den 1 juli.',
    'Kommunstyrelsen bjuder in till samråd.',
  ],
})
