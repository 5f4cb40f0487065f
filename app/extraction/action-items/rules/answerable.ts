import type { Clause, TokenRange } from '../../language/clause.ts'
import { defineRule } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'

/** "Lekar och fika, ansvariga Siv och Olle", "Ansvarig: Siv": whose it is, without a verb. */
export const answerable = defineRule({
  id: 'answerable',
  read(sentence, clause) {
    if (!isTalk(sentence) || clause.kind !== 'fragment' || clause.parent !== null) return null
    const owner = named(sentence, clause)
    return owner === null
      ? null
      : { kind: 'commitment', clause, owner, task: { from: 0, to: sentence.tokens.length } }
  },
  examples: [
    { text: 'Lekar, fika etc. ansvariga [owner|Siv och Olle].', part: 'discussion' },
    { text: 'Ansvarig: [owner|Siv].', part: 'discussion' },
    { text: 'Ansvarig [owner|Olle Ek]', part: 'discussion' },
    { text: 'Städning av förrådet (ansvarig [owner|Siv])', part: 'discussion' },
  ],
  counterExamples: [
    { text: 'Ansvarig utgivare: Siv.', part: 'discussion' },
    { text: 'Ansvarig för ekonomin, Siv Ask, deltog.', part: 'discussion' },
    { text: 'Ansvarig: Siv.' },
    { text: 'Kulturansvarig Siv Ask', part: 'discussion' },
    { text: 'Ansvarig myndighet Trafikverket', part: 'discussion' },
  ],
})

const ANSWERABLE = /^(?:huvud)?ansvariga?$/u

/** The names after "ansvarig", to the end. */
function named(sentence: Sentence, { range }: Clause): TokenRange | null {
  const { tokens } = sentence
  const at = tokens.findIndex(
    ({ lower }, index) => index >= range.from - 2 && index < range.to && ANSWERABLE.test(lower),
  )
  if (at < 0) return null
  let from = at + 1
  while (tokens[from]?.text === ':') from++
  let to = tokens.length
  while (to > from && tokens[to - 1]?.kind === 'sign') to--
  const owner = { from, to }
  const kind = to > from ? subjectKind(sentence, owner) : null
  return kind === 'named' || (kind === 'role' && tokens[at + 1]?.text === ':') ? owner : null
}
