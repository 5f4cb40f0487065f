import { mainVerb, moodOf } from '../../language/clause.ts'
import { defineRule } from '../rule.ts'

const ASKING = new Set(['begära', 'emotse'])
const REPORT = /(?:rapport|rapportering|redovisning|återkoppling|uppföljning|lägesbild)(?:en|er)?$/u

/** "Nämnden begär en återkoppling i samband med bokslutet": a body that decides to be told, by nobody named. */
export const askReport = defineRule({
  id: 'ask-report',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision' || clause.kind !== 'main' || clause.subject === null) return null
    const verb = mainVerb(clause)
    if (verb === null || !ASKING.has(verb.lemma) || verb.form !== 'present' || verb.passive) return null
    if (clause.negated || moodOf(clause) !== 'plain') return null
    const asked = sentence.tokens.slice(verb.at + 1, verb.at + 7)
    if (!asked.some((token) => REPORT.test(token.lower))) return null
    const task = { from: verb.at + 1, to: clause.range.to }
    return { kind: 'report', clause, owner: null, task, told: clause.subject }
  },
  examples: [
    'Arbetsutskottet begär att få en återkoppling av hur rutinerna fungerar i samband med delårsbokslutet.',
    'Nämnden emotser en lägesrapport vid varje sammanträde.',
    'Styrelsen begär en skriftlig redovisning i november.',
  ],
  counterExamples: [
    { text: 'Revisorerna begär en redovisning senast den 1 december 2031.', part: 'background' },
    'Föreningen begär ett högre bidrag.',
  ],
})
