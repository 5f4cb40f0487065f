import { mainVerb, type Clause } from '../../language/clause.ts'
import { findWords } from '../../language/find-words.ts'
import { defineRule } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { tellsEarlier } from '../told-earlier.ts'
import { DELIVERING } from '../verb-families.ts'

/** "kom nämnden överens om att senast … skicka in", "gruppen enas om att ta fram …". */
export const agree = defineRule({
  id: 'agree',
  read(sentence, clause) {
    const verb = mainVerb(clause)
    if (!isTalk(sentence) || verb === null || clause.subject === null) return null
    const near = { from: verb.at, to: Math.min(clause.range.to, verb.at + 6) }
    const agrees =
      verb.lemma === 'enas' || (verb.lemma === 'komma' && findWords(sentence.tokens, near, 'överens') >= 0)
    if (!agrees || givesSomebody(sentence, clause) || tellsEarlier(sentence, clause)) return null
    const task = clause.inner.find(
      (inner) =>
        inner.kind === 'infinitive' &&
        !inner.negated &&
        !OTHERS.has(mainVerb(inner)?.lemma ?? '') &&
        DELIVERING.has(mainVerb(inner)?.lemma ?? ''),
    )
    return task ? { kind: 'commitment', clause, owner: clause.subject, task: task.range } : null
  },
  examples: [
    {
      text: 'Vid mötet kom [owner|nämnden] överens om att senast den 25 oktober skicka in förslag.',
      part: 'background',
    },
    { text: '[owner|Gruppen] enas om att ta fram en gemensam mall.', part: 'discussion' },
  ],
  counterExamples: [
    { text: 'Gruppen enades om att inte ta in fler uppgifter.', part: 'discussion' },
    {
      text: 'Gruppen enas om att ta fram ett yttrande och att nätverket är viktigt.',
      agreed: true,
    },
    { text: 'Vid träffen i oktober enades nätverket om att bjuda in regionen.', part: 'discussion' },
    { text: 'Vi kom överens om att visa graden i tre nivåer.', part: 'discussion' },
    { text: 'Gruppen enas om att tillsätta en kommitté som ska ta fram en mall.', part: 'discussion' },
    { text: 'Gruppen är enig om att ett nätverk är en arena.', part: 'discussion' },
  ],
})

/** What they show each other, and those whom they set to work. */
const OTHERS = new Set(['visa', 'tillsätta'])

/** "enas om att lämna ett yttrande och att förbundet skriver det": decided, and given to whom the second clause names. */
const givesSomebody = ({ setting }: Sentence, { inner }: Clause): boolean =>
  setting.part === 'decision' && inner.some(({ kind, subject }) => kind === 'that' && subject !== null)
