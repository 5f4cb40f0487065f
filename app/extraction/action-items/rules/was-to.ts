import { mainVerb, type Clause } from '../../language/clause.ts'
import { agentOf } from '../agent.ts'
import { complement } from '../clause-patterns.ts'
import { isDeliverable, isMatter } from '../deliverables.ts'
import { doingOf } from '../doings.ts'
import { defineRule } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import { DELIVERING } from '../verb-families.ts'
import { latin } from '../../language/latin.ts'

/** In minutes told in the past, "Olle skulle svara brevskrivaren" is what "Olle ska svara" is in the present. */
export const wasTo = defineRule({
  id: 'was-to',
  read(sentence, clause) {
    const { subject, verbs } = clause
    const verb = mainVerb(clause)
    if (!sentence.setting.toldInPast || !isTalk(sentence) || clause.kind !== 'main') return null
    if (verb === null || subject === null || clause.negated || !isWasTo(clause) || UNDONE.test(sentence.text))
      return null
    // Under the follow-up of the last meeting: what was promised there.
    if (
      !AGAIN.test(sentence.text) &&
      FOLLOW_UP.test(`${sentence.setting.heading ?? ''} ${sentence.setting.lead ?? ''}`)
    )
      return null
    if (verbs.some(({ lemma }) => OPEN.has(lemma))) return null
    const task = complement(clause)
    if (verb.passive) {
      const made =
        DELIVERING.has(verb.lemma) &&
        (isDeliverable(sentence.tokens, subject) || isMatter(sentence.tokens, subject))
      return made ? { kind: 'commitment', clause, owner: agentOf(sentence.tokens, clause), task } : null
    }
    const kind = subjectKind(sentence, subject)
    const acts =
      doingOf(sentence, clause, verb) !== null &&
      (kind === 'named' || kind === 'role' || isNamed(sentence, clause))
    return acts ? { kind: 'commitment', clause, owner: subject, task } : null
  },
  examples: [
    { text: '[owner|Olle Ek] skulle svara brevskrivaren.', part: 'discussion', toldInPast: true },
    {
      text: '[owner|Förvaltningschefen] skulle komplettera med uppgifter inom två veckor.',
      part: 'background',
      toldInPast: true,
    },
    { text: 'Frågan skulle tas med i analysen.', part: 'discussion', toldInPast: true },
    {
      text: 'Utkast till redogörelse skulle skickas till revisorerna.',
      part: 'discussion',
      toldInPast: true,
    },
  ],
  counterExamples: [
    { text: 'Olle Ek skulle svara brevskrivaren.', part: 'discussion' },
    {
      text: 'Olle skulle lämna ett underlag, men det har inte kommit.',
      part: 'discussion',
      toldInPast: true,
    },
    { text: 'Olle skulle då höra efter om bord.', part: 'discussion', toldInPast: true },
    {
      text: 'Bosse skulle söka bidrag.',
      part: 'discussion',
      toldInPast: true,
      heading: 'Föregående protokoll',
    },
    { text: 'Det skulle kräva en förrättning.', part: 'discussion', toldInPast: true },
    { text: 'Olle skulle kunna kontakta föreningen.', part: 'discussion', toldInPast: true },
  ],
})

const isWasTo = ({ verbs }: Clause): boolean =>
  verbs[0]?.lemma === 'skola' && verbs[0].form === 'past' && verbs.length > 1
/** What might be, and what had been. */
const OPEN = new Set(['kunna', 'vilja', 'behöva', 'ha', 'vara', 'bli'])
const FOLLOW_UP = latin(/(?<!\p{L})(?:föregående|förra|uppföljning|tidigare|sen sist|sedan sist)(?!\p{L})/iu)
const AGAIN = latin(/(?<!\p{L})(?:på nytt|igen|en gång till)(?!\p{L})/iu)
/** What was to be done and was not. */
const UNDONE = latin(/(?<!\p{L})(?:men|hade|skulle då)(?!\p{L})/iu)

const isNamed = (sentence: Sentence, { subject }: Clause): boolean =>
  subject !== null && subject.to - subject.from > 1 && subjectKind(sentence, subject) === 'perhaps-named'
