import { mainVerb } from '../../language/clause.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { beforeAtt, findWords } from '../../language/find-words.ts'
import { defineRule } from '../rule.ts'

/** "lämnar över till X att …", "överlämnar till X att …", "hänskjuter till X att …". */
export const handOver = defineRule({
  id: 'hand-over',
  read(sentence, clause) {
    const verb = mainVerb(clause)
    if (verb === null || !isGiven(sentence, clause) || sentence.setting.part !== 'decision') return null
    const rest = complement(clause)
    const over = verb.lemma === 'lämna' && sentence.tokens[rest.from]?.lower === 'över'
    if (!over && !['överlämna', 'överlåta', 'hänskjuta', 'delegera'].includes(verb.lemma)) return null
    const to = findWords(sentence.tokens, rest, 'till')
    const att = beforeAtt(sentence.tokens, rest)
    if (to < 0 || att === rest.to || att < to || att - to > 16) return null
    return { kind: 'assignment', clause, owner: { from: to + 1, to: att }, task: { from: att, to: rest.to } }
  },
  examples: [
    'Styrelsen lämnar över till [owner|kommundirektörerna] att ta fram en modell.',
    'Kommunstyrelsen överlämnar till [owner|byggnadsnämnden] att upprätta ett förslag till detaljplan.',
  ],
  counterExamples: [
    'Årsredovisningen överlämnas till kommunstyrelsen för kännedom.',
    'Nämnden antar yttrandet och överlämnar det till kommunstyrelsen.',
    { text: 'Vi föreslår att styrelsen lämnar över till kansliet att välja lokal.', part: 'discussion' },
  ],
})
