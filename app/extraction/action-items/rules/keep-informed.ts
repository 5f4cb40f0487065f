import { mainVerb, moodOf } from '../../language/clause.ts'
import { namesActor } from '../../language/actors.ts'
import { complement } from '../clause-patterns.ts'
import { defineRule } from '../rule.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { isTalk } from '../sentence.ts'

const INFORMED = /^(?:informera[dt]e?|underrätta[dt]e?|uppdatera[dt]e?)$/u
const OF_OURS = /^(?:gruppen|nätverket|rådet|kommittén|oss)$/u
const STEADILY = /^(?:löpande|fortlöpande|kontinuerligt|regelbundet)$/u

/** "Nämnden hålls löpande informerad": promised to a body by nobody named; "Chefen informerar nämnden löpande" by the chief. */
export const keepInformed = defineRule({
  id: 'keep-informed',
  read(sentence, clause) {
    const verb = mainVerb(clause)
    const { subject } = clause
    if (!isTalk(sentence) || verb === null || clause.verbs[0]?.form !== 'present' || subject === null)
      return null
    if (!['plain', 'will', 'shall'].includes(moodOf(clause)) || clause.negated) return null
    if (verb.lemma !== 'informera' && verb.lemma !== 'hålla') return null
    const task = complement(clause)
    const { tokens } = sentence
    if (!namesActor(tokens, subject, sentence.setting.names)) return null
    if (verb.lemma === 'informera') {
      if (verb.passive) return null
      const steadily = tokens.slice(verb.at, verb.at + 6).some(({ lower }) => STEADILY.test(lower))
      const first = STEADILY.test(tokens[verb.at + 1]?.lower ?? '') ? verb.at + 2 : verb.at + 1
      const whom = { from: first, to: first + 1 }
      return steadily && (namesDecidingBody(sentence, whom) || OF_OURS.test(tokens[first]?.lower ?? ''))
        ? { kind: 'commitment', clause, owner: subject, task }
        : null
    }
    if (!tokens.slice(verb.at + 1, verb.at + 4).some(({ lower }) => INFORMED.test(lower))) return null
    return verb.passive
      ? { kind: 'commitment', clause, owner: null, task, told: subject }
      : { kind: 'commitment', clause, owner: subject, task }
  },
  examples: [
    { text: 'Nämnden hålls löpande informerad om arbetet.', part: 'background' },
    { text: 'Utskottet kommer att hållas löpande informerat om ombyggnaden.', part: 'background' },
    { text: '[owner|Förvaltningen] håller nämnden informerad på nämndmötena.', part: 'background' },
    { text: '[owner|Skolchefen] informerar nämnden löpande om arbetet.', part: 'background' },
    { text: '[owner|Skolchefen] informerar löpande nämnden om arbetet.', part: 'background' },
  ],
  counterExamples: [
    { text: 'Nämnden hålls ansvarig för kostnaden.', part: 'background' },
    { text: 'Skolchefen informerar nämnden om arbetet.', part: 'background' },
    { text: 'Kommunen informerar löpande på sin webbplats.', part: 'background' },
  ],
})
