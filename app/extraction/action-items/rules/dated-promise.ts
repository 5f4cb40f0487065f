import { mainVerb, moodOf } from '../../language/clause.ts'
import { agentOf } from '../agent.ts'
import { namesActor } from '../actors.ts'
import { isDeliverable, isMatter } from '../deliverables.ts'
import { defineRule } from '../rule.ts'
import { isTalk } from '../sentence.ts'
import { DELIVERING } from '../verb-families.ts'

/** The present tense with a date to come: "Leverantören levererar sin rapport i mars", "Ärendet tas upp igen i maj". */
export const datedPromise = defineRule({
  id: 'dated-promise',
  read(sentence, clause) {
    if (!isTalk(sentence) || clause.kind !== 'main' || clause.subject === null || clause.negated) return null
    const verb = mainVerb(clause)
    if (verb === null || verb.form !== 'present' || moodOf(clause) !== 'plain') return null
    if (!DELIVERING.has(verb.lemma) && verb.lemma !== 'välja') return null
    const { tokens } = sentence
    const task = { from: clause.range.from, to: clause.range.to }
    if (verb.passive) {
      if (!isDeliverable(tokens, clause.subject) && !isMatter(tokens, clause.subject)) return null
      return { kind: 'commitment', clause, owner: agentOf(tokens, clause), task, needsDue: 'any' }
    }
    return namesActor(tokens, clause.subject)
      ? { kind: 'commitment', clause, owner: clause.subject, task, needsDue: 'any' }
      : null
  },
  examples: [
    { text: '[owner|Leverantören] levererar sin slutrapport under mars 2031.', part: 'background' },
    { text: 'Utredning om lokaler underställs nämnden i december 2031.', part: 'background' },
    { text: 'Ärendet tas upp igen på sammanträde i maj.', part: 'background' },
  ],
  counterExamples: [
    { text: 'Planen planeras att antas under hösten.', part: 'background' },
    { text: 'Mötet hålls den 20 maj.', part: 'background' },
  ],
})
