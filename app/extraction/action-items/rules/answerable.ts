import type { Clause, TokenRange } from '../../language/clause.ts'
import { defineRule } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'

/** "Lekar och fika, ansvariga Siv och Olle", "Ansvarig: Siv": whose it is, without a verb. */
export const answerable = defineRule({
  id: 'answerable',
  read(sentence, clause) {
    if (clause.parent !== null || !(isTalk(sentence) || saysNothingElse(sentence))) return null
    const owner =
      clause.kind === 'fragment'
        ? named(sentence, clause)
        : clause.kind === 'main'
          ? addedAtEnd(sentence, clause)
          : null
    return owner === null
      ? null
      : {
          kind: isTalk(sentence) ? 'commitment' : 'assignment',
          clause,
          owner,
          task: { from: 0, to: sentence.tokens.length },
        }
  },
  examples: [
    { text: 'Lekar, fika etc. ansvariga [owner|Siv och Olle].', part: 'discussion' },
    { text: 'Ansvarig: [owner|Siv].', part: 'discussion' },
    'Ansvarig: [owner|Siv Ask].',
    { text: 'Ansvarig [owner|Olle Ek]', part: 'discussion' },
    'Ansvarig: [owner|Siv Ask]',
    'Ansvarig: [owner|@siv]',
    { text: 'Städning av förrådet (ansvarig [owner|Siv])', part: 'discussion' },
    { text: 'En facebookgrupp skapas ([owner|Siv] ansvarig)', part: 'discussion' },
    { text: 'En facebookgrupp skapas (ansv. [owner|Siv])', part: 'discussion' },
    { text: 'En facebookgrupp skapas, ansvarig [owner|Siv].', part: 'discussion' },
    { text: 'En facebookgrupp skapas, [owner|Siv och Olle] ansvariga.', part: 'discussion' },
  ],
  counterExamples: [
    { text: 'Ansvarig utgivare: Siv.', part: 'discussion' },
    'Kansliet flyttar i maj, ansvarig Siv.',
    { text: 'Ansvarig för ekonomin, Siv Ask, deltog.', part: 'discussion' },
    { text: 'En facebookgrupp finns redan, Siv var ansvarig.', part: 'discussion' },
    { text: 'Gruppen heter Norr, Siv är ansvarig för den.', part: 'discussion' },
    { text: 'Kulturansvarig Siv Ask', part: 'discussion' },
    { text: 'Ansvarig myndighet Trafikverket', part: 'discussion' },
  ],
})

/** "Ansvarig: Siv." after a decision, whatever that says. */
const saysNothingElse = ({ text, setting }: Sentence): boolean =>
  setting.part === 'decision' && ALONE.test(text)
const ALONE = /^(?:huvud)?ansvariga?\s?:\s[^.;:]{2,80}\.?$/iu

const ANSWERABLE = new Set(['ansv', 'ansvarig', 'ansvariga', 'huvudansv', 'huvudansvarig', 'huvudansvariga'])

/** "Grupp skapas (Siv ansvarig)", "Grupp skapas, ansvarig Siv": names beside the word, at the end of what is done. */
function addedAtEnd(sentence: Sentence, { range, verbs }: Clause): TokenRange | null {
  const { tokens } = sentence
  let end = tokens.length
  while (end > range.from && tokens[end - 1]?.kind === 'sign') end--
  if (end < range.to - 3) return null
  const sign = tokens.findLastIndex(({ text }, at) => at < end - 1 && '(,–'.includes(text))
  if (sign < (verbs.at(-1)?.at ?? end) || end - sign > LONGEST) return null
  const first = ANSWERABLE.has(tokens[sign + 1]?.lower ?? '')
  if (!first && !ANSWERABLE.has(tokens[end - 1]?.lower ?? '')) return null
  let from = first ? sign + 2 : sign + 1
  while (tokens[from]?.kind === 'sign') from++
  const owner = { from, to: first ? end : end - 1 }
  return owner.to > from && subjectKind(sentence, owner) === 'named' ? owner : null
}
/** "(Siv Ask och Bo Ek ansvariga". */
const LONGEST = 9

/** The names after "ansvarig", to the end. */
function named(sentence: Sentence, { range }: Clause): TokenRange | null {
  const { tokens } = sentence
  const at = tokens.findIndex(
    ({ lower }, index) => index >= range.from - 2 && index < range.to && ANSWERABLE.has(lower),
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
