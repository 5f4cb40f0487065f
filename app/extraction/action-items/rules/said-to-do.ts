import { mainVerb, moodOf, textOf, type Clause } from '../../language/clause.ts'
import { complement } from '../clause-patterns.ts'
import { doingOf } from '../doings.ts'
import { defineRule } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'

const SAYING = new Set(
  'svara säga meddela uppge berätta informera upplysa förklara framföra redogöra lova försäkra bekräfta konstatera'.split(
    ' ',
  ),
)
/** Whom the speaker answers for. */
const OWN_BODY =
  /^(?:förvaltningen|kontoret|kansliet|enheten|avdelningen|bolaget|verksamheten|kommunen|förbundet|vi|man)$/u

/** "Olle svarar att han tar fram siffror till nästa möte", "Chefen meddelar att kontoret bjuder in i oktober". */
export const saidToDo = defineRule({
  id: 'said-to-do',
  read(sentence, clause) {
    const parent = clause.parent
    if (!isTalk(sentence) || clause.kind !== 'that' || clause.subject === null || parent?.kind !== 'main')
      return null
    const verb = mainVerb(clause)
    if (verb === null || verb.passive || clause.negated || clause.verbs[0]?.form !== 'present') return null
    if (!['plain', 'shall', 'will', 'plan'].includes(moodOf(clause))) return null
    if (!SAYING.has(mainVerb(parent)?.lemma ?? '') || parent.subject === null) return null
    const doing = doingOf(sentence, clause, verb)
    const speaker = subjectKind(sentence, parent.subject)
    if (doing === null || speaker === null || speaker === 'we') return null
    const task = complement(clause)
    const subject = textOf(sentence.tokens, clause.subject).toLowerCase()
    if (isSpeaker(sentence, parent, subject)) {
      const owner = speaker === 'body' ? clause.subject : parent.subject
      return doing === 'told'
        ? { kind: 'commitment', clause, owner, task, needsDue: 'any' }
        : { kind: 'commitment', clause, owner, task }
    }
    return OWN_BODY.test(subject) || subjectKind(sentence, clause.subject) === 'role'
      ? { kind: 'commitment', clause, owner: clause.subject, task, needsDue: 'any' }
      : null
  },
  examples: [
    {
      text: 'Kyrkoherden meddelar att [owner|vaktmästaren] lägger ny singel före den 1 oktober 2031.',
      part: 'background',
    },
    {
      text: '[owner|Olle Ek] svarar att han tar fram siffror per förskola till nästa möte.',
      part: 'background',
    },
    { text: '[owner|Chefen] säger att hon kontaktar föreningen.', part: 'discussion' },
    { text: '[owner|Olle] svarar att det rör två enheter och att han återkommer.', part: 'discussion' },
    {
      text: 'Direktören svarar att [owner|förvaltningen] nu bjuder in föreningarna till samråd den 3 oktober 2031.',
      part: 'background',
    },
  ],
  counterExamples: [
    { text: 'Olle svarar att rektorn beslutar om detta.', part: 'background' },
    { text: 'Olle svarar att han inte deltar.', part: 'background' },
    { text: 'Olle svarar att förvaltningen arbetar med frågan.', part: 'background' },
    { text: 'Karin Ek meddelar att kommunen skickar enkäter.', part: 'background' },
    { text: 'Olle föreslår att han kontaktar föreningen.', part: 'discussion' },
    { text: 'Bolaget meddelar att hyran höjs den 1 januari 2032.', part: 'background' },
  ],
})

const isSpeaker = (sentence: Sentence, parent: Clause, subject: string): boolean =>
  /^(?:han|hon|hen)$/u.test(subject) && subjectKind(sentence, parent.subject ?? parent.range) !== 'body'
