import { finiteVerb } from '../../language/clause.ts'
import { complement } from '../clause-patterns.ts'
import { defineRule } from '../rule.ts'
import { isTalk } from '../sentence.ts'

const ACTION_HEADING =
  /(?:action ?points?|att[- ]göra|åtgärdslista|åtgärdspunkter|todo|to do|uppgifter)(?=\P{L}|$)/iu

/** A bare order under a heading that says it is one: "Att göra: Stäm av med kansliet". */
export const actionList = defineRule({
  id: 'action-list',
  read(sentence, clause) {
    if (!isTalk(sentence) || clause.range.from !== 0 || !ACTION_HEADING.test(sentence.setting.heading ?? ''))
      return null
    const verb = finiteVerb(clause)
    if (verb === null || (verb.form !== 'imperative' && verb.form !== 'infinitive')) return null
    if (/(?<!\p{L})klar[at]?(?!\p{L})/iu.test(sentence.text)) return null
    return { kind: 'commitment', clause, owner: null, task: complement(clause) }
  },
  examples: [
    { text: 'Stäm av med din organisation.', part: 'discussion', heading: 'Att göra till nästa möte' },
  ],
  counterExamples: [
    { text: 'Stäm av med din organisation.', part: 'discussion', heading: 'Diskussion' },
    { text: 'Boka lokal (klart)', part: 'discussion', heading: 'Att göra' },
  ],
})
