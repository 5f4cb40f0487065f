import { finiteVerb, type Clause, type TokenRange } from '../../language/clause.ts'
import type { Token } from '../../language/token.ts'
import { namesActor } from '../../language/actors.ts'
import { complement } from '../clause-patterns.ts'
import { defineRule } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { latin } from '../../language/latin.ts'

const ACTION_HEADING =
  /(?:action ?points?|action items?|att[- ]göra|åtgärdslista|åtgärdspunkter|åtgärder|att[- ]göra-lista|todo|to do|uppgifter|uppdragslista)(?=\P{L}|$)/iu
const DONE = latin(/(?<!\p{L})(?:klar[at]?|gjort|utfört)(?!\p{L})|\[x\]/iu)

/** A bare order under a heading that says it is one: "Stäm av med kansliet", "Olle: boka lokal", "Boka lokal (Olle)". */
export const actionList = defineRule({
  id: 'action-list',
  read(sentence, clause) {
    if (
      !isTalk(sentence) ||
      !isWhole(sentence, clause) ||
      !ACTION_HEADING.test(sentence.setting.heading ?? '')
    )
      return null
    const verb = finiteVerb(clause)
    if (
      verb === null ||
      (verb.form !== 'imperative' && verb.form !== 'infinitive') ||
      DONE.test(sentence.text)
    )
      return null
    const owner = labelOf(sentence, clause) ?? lastBrackets(sentence)
    return { kind: 'commitment', clause, owner, task: complement(clause) }
  },
  examples: [
    { text: 'Stäm av med din organisation.', part: 'discussion', heading: 'Att göra till nästa möte' },
    { text: '[owner|Olle]: boka lokal', part: 'discussion', heading: 'Action points' },
    { text: 'Boka lokal ([owner|Olle Ek])', part: 'preamble', heading: 'Att göra' },
    { text: '[ ] [owner|Siv]: kontakta banken', part: 'preamble', heading: 'Att göra' },
  ],
  counterExamples: [
    { text: 'Stäm av med din organisation.', part: 'discussion', heading: 'Diskussion' },
    { text: 'Boka lokal (klart)', part: 'discussion', heading: 'Att göra' },
    { text: '[x] Olle: boka lokal', part: 'discussion', heading: 'Att göra' },
  ],
})

/** The sentence's first clause, a label before a colon left aside. */
const isWhole = (sentence: Sentence, clause: Clause): boolean => clause === sentence.clauses[0]

/** "Olle: boka lokal". */
function labelOf({ tokens, setting }: Sentence, clause: Clause): TokenRange | null {
  const label = { from: tokens.findIndex((token) => token.kind === 'word'), to: clause.range.from - 1 }
  return label.to > label.from && namesActor(tokens, label, setting.names) ? label : null
}

/** "Boka lokal (Olle Ek)": a name alone in the last brackets. */
function lastBrackets({ tokens, setting }: Sentence): TokenRange | null {
  const from = tokens.findLastIndex((token) => token.text === '(') + 1
  const to = tokens.findLastIndex((token: Token) => token.text === ')')
  return from > 0 && to > from && to - from <= 3 && namesActor(tokens, { from, to }, setting.names)
    ? { from, to }
    : null
}
