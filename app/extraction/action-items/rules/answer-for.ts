import { namesActor } from '../../language/actors.ts'
import { mainVerb, moodOf } from '../../language/clause.ts'
import { beforeAtt } from '../../language/find-words.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule } from '../rule.ts'
import { latin } from '../../language/latin.ts'

/** "X ansvarar för att", "X svarar för samordningen", "det åligger X att": who is made answerable by a decision. */
export const answerFor = defineRule({
  id: 'answer-for',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision' || (clause.kind !== 'main' && clause.kind !== 'that'))
      return null
    const verb = mainVerb(clause)
    if (verb === null || verb.passive || !isGiven(sentence, clause) || clause.negated) return null
    if (moodOf(clause) !== 'plain' && moodOf(clause) !== 'shall') return null
    const rest = complement(clause)
    const { tokens } = sentence
    if (verb.lemma === 'åligga' || verb.lemma === 'ankomma') {
      const from = tokens[rest.from]?.lower === 'på' ? rest.from + 1 : rest.from
      const to = beforeAtt(tokens, rest)
      return to < rest.to && to > from
        ? { kind: 'assignment', clause, owner: { from, to }, task: { from: to, to: rest.to } }
        : null
    }
    if (verb.lemma === 'ha' && tokens[rest.from]?.lower === 'att' && clause.subject !== null)
      return namesActor(tokens, clause.subject, sentence.setting.names) &&
        !namesDecidingBody(sentence, clause.subject)
        ? { kind: 'assignment', clause, owner: clause.subject, task: rest }
        : null
    if (verb.lemma !== 'ansvara' && verb.lemma !== 'svara') return null
    if (tokens[rest.from]?.lower !== 'för' || clause.subject === null) return null
    if (namesDecidingBody(sentence, clause.subject)) return null
    if (MONEY.test(tokens[rest.from + 1]?.lower ?? '')) return null
    return { kind: 'assignment', clause, owner: clause.subject, task: rest }
  },
  examples: [
    '[owner|Avdelningschefen] ansvarar för att projektet utvärderas.',
    'att [owner|avfallschefen] ansvarar för att information går ut till hushållen',
    '[owner|Kansliet] svarar för samordningen.',
    'Det åligger [owner|förvaltningscheferna] att anmäla hur platserna bör fördelas.',
    'Det ankommer på [owner|kansliet] att kalla till mötet.',
    '[owner|Tekniska kontoret] har att återkomma med kostnaderna.',
  ],
  counterExamples: [
    { text: 'Rektor ansvarar för att utredning inleds.', part: 'background' },
    'Kommunen svarar för kostnaderna.',
    'Nämnden ansvarar för verksamheten.',
    'Ärendet har att göra med budgeten.',
  ],
})

/** Who pays is no duty to follow up. */
const MONEY = latin(/^(?:kostnad|finansiering|resterande|hälften|\p{L}*kostnad)/u)
