import { finiteVerb } from '../../language/clause.ts'
import { namesActor } from '../../language/actors.ts'
import { complement } from '../clause-patterns.ts'
import { defineRule } from '../rule.ts'
import { isTalk } from '../sentence.ts'

const INFORMED = new Set([
  'informerad',
  'informerade',
  'underrättad',
  'underrättade',
  'uppdaterad',
  'uppdaterade',
])

/** "Nämnden hålls löpande informerad": promised to a body by nobody named. */
export const keepInformed = defineRule({
  id: 'keep-informed',
  read(sentence, clause) {
    const verb = finiteVerb(clause)
    if (!isTalk(sentence) || verb?.lemma !== 'hålla' || verb.form !== 'present' || clause.subject === null)
      return null
    const task = complement(clause)
    const informed = sentence.tokens
      .slice(verb.at + 1, verb.at + 4)
      .some((token) => INFORMED.has(token.lower))
    if (!informed || !namesActor(sentence.tokens, clause.subject, sentence.setting.names)) return null
    return verb.passive
      ? { kind: 'commitment', clause, owner: null, task, told: clause.subject }
      : { kind: 'commitment', clause, owner: clause.subject, task }
  },
  examples: [
    { text: 'Nämnden hålls löpande informerad om arbetet.', part: 'background' },
    { text: '[owner|Förvaltningen] håller nämnden informerad på nämndmötena.', part: 'background' },
  ],
  counterExamples: [{ text: 'Nämnden hålls ansvarig för kostnaden.', part: 'background' }],
})
