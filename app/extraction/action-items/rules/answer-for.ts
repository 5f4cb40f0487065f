import { namesActor } from '../../language/actors.ts'
import { mainVerb, moodOf, type Clause, type ClauseVerb } from '../../language/clause.ts'
import { ADVERB, isA } from '../../language/word-classes.ts'
import { beforeAtt } from '../../language/find-words.ts'
import { complement, isGiven } from '../clause-patterns.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule, type Finding } from '../rule.ts'
import type { Sentence } from '../sentence.ts'
import { latin } from '../../language/latin.ts'

/** "X ansvarar för att", "X svarar för samordningen", "det åligger X att": who is made answerable by a decision. */
export const answerFor = defineRule({
  id: 'answer-for',
  read(sentence, clause) {
    if (sentence.setting.part !== 'decision' || (clause.kind !== 'main' && clause.kind !== 'that'))
      return null
    const verb = mainVerb(clause)
    if (verb === null || verb.passive || !isGiven(sentence, clause) || clause.negated) return null
    const falls = verb.lemma === 'åligga' || verb.lemma === 'ankomma'
    if (moodOf(clause) !== 'plain' && moodOf(clause) !== 'shall' && !falls) return null
    const is = answersAs(sentence, clause, verb)
    if (is !== null) return is
    const rest = complement(clause)
    const { tokens } = sentence
    if (isAnswerable(sentence, clause, verb))
      return { kind: 'assignment', clause, owner: clause.subject, task: rest }
    if (falls) {
      const to = beforeAtt(tokens, rest)
      const since = fromNowOn(tokens, rest.from)
      const from = tokens[since]?.lower === 'på' ? since + 1 : since
      return to < rest.to && to > from
        ? { kind: 'assignment', clause, owner: { from, to }, task: { from: to, to: rest.to } }
        : null
    }
    // "Till nästa möte har kanslichefen att klargöra": the subject may stand before "att".
    const behind =
      clause.subject !== null && clause.subject.from === rest.from ? clause.subject.to : rest.from
    if (verb.lemma === 'ha' && tokens[behind]?.lower === 'att' && clause.subject !== null)
      return (EACH.test(tokens[clause.subject.from]?.lower ?? '') ||
        namesActor(tokens, clause.subject, sentence.setting.names)) &&
        !(tokens[behind + 1]?.lower === 'göra' && tokens[behind + 2]?.lower === 'med') &&
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
    'Ansvarig för uppföljningen är [owner|kommunchefen].',
    '[owner|Siv Ask] blir ansvarig för inköpet.',
    'Ansvariga för fikat är [owner|Siv och Olle].',
    'Det åligger [owner|förvaltningscheferna] att anmäla hur platserna bör fördelas.',
    'Det ankommer på [owner|kansliet] att kalla till mötet.',
    'Det åligger från och med nu [owner|varje enhetschef] att föra in uppgifterna.',
    'Det åligger därför [owner|kansliet] att bevaka frågan.',
    'Det får ankomma på [owner|kansliet] att ta ställning till upplägget.',
    '[owner|Tekniska kontoret] har att återkomma med kostnaderna.',
    'Till nästa möte har [owner|kanslichefen] att klargöra reglerna.',
    '[owner|Kansliet] har att göra en sammanställning till nästa möte.',
    '[owner|Samtliga som beviljats medel] har att lämna en redovisning.',
  ],
  counterExamples: [
    { text: 'Rektor ansvarar för att utredning inleds.', part: 'background' },
    'Kommunen svarar för kostnaderna.',
    'Kommunen är ansvarig för kostnaderna.',
    'Ansvarig för uppföljningen är ännu inte utsedd.',
    'Nämnden ansvarar för verksamheten.',
    'Ärendet har att göra med budgeten.',
    'Alla har att göra med frågan.',
  ],
})

/** "Samtliga som fått bidrag har att lämna en redovisning". */
const EACH = /^(?:samtliga|alla|varje|respektive)$/u

/** "Ansvarig för uppföljningen är kommunchefen": the office first, and who fills it. */
function answersAs({ tokens, setting }: Sentence, clause: Clause, { lemma, at }: ClauseVerb): Finding | null {
  const { subject, range } = clause
  if (lemma !== 'vara' || subject === null || !/^ansvariga?$/u.test(tokens[subject.from]?.lower ?? ''))
    return null
  if (tokens[subject.from + 1]?.lower !== 'för') return null
  let to = range.to
  while (to > at + 1 && tokens[to - 1]?.kind === 'sign') to--
  const owner = { from: at + 1, to }
  return namesActor(tokens, owner, setting.names)
    ? { kind: 'assignment', clause, owner, task: subject }
    : null
}

/** "Siv Ask är ansvarig för inköpet", "blir ansvariga för att boka lokal". */
const isAnswerable = (
  { tokens, setting }: Sentence,
  { subject }: Clause,
  { lemma, at }: ClauseVerb,
): boolean =>
  (lemma === 'vara' || lemma === 'bli') &&
  /^ansvariga?$/u.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower === 'för' &&
  !MONEY.test(tokens[at + 3]?.lower ?? '') &&
  subject !== null &&
  namesActor(tokens, subject, setting.names)

/** Past "nu", "från och med nu", "därför": since when or why, before who. */
function fromNowOn(tokens: Sentence['tokens'], from: number): number {
  let at = from
  if (tokens[at]?.lower === 'från' && tokens[at + 1]?.lower === 'och' && tokens[at + 2]?.lower === 'med')
    at += 3
  while (isA(tokens[at], ADVERB)) at++
  return at
}

/** Who pays is no duty to follow up. */
const MONEY = latin(/^(?:kostnad|finansiering|resterande|hälften|\p{L}*kostnad)/u)
