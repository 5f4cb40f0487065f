import {
  mainVerb,
  moodOf,
  textOf,
  type Clause,
  type ClauseVerb,
  type TokenRange,
} from '../../language/clause.ts'
import { latin } from '../../language/latin.ts'
import { awaitsEvent } from '../awaits-event.ts'
import { agentOf } from '../agent.ts'
import { complement } from '../clause-patterns.ts'
import { isDeliverable, isMatter } from '../deliverables.ts'
import { doingOf, type Doing } from '../doings.ts'
import { isRecurring } from '../habits.ts'
import { defineRule, type Finding } from '../rule.ts'
import { ADVERB, isA, PREPOSITION } from '../../language/word-classes.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'
import { REPORTING, SAYING, SENDING, UNDERTAKINGS } from '../verb-families.ts'

/** Whom the speaker answers for. */
const OWN_BODY = latin(
  /^(?:förvaltningen|kontoret|kansliet|enheten|avdelningen|bolaget|verksamheten|kommunen|förbundet|styrelsen|föreningen|klubben|presidiet|\p{L}*gruppen|vi|man)$/u,
)

/** "Olle svarar att han tar fram siffror till nästa möte", "Chefen meddelar att kontoret bjuder in i oktober". */
export const saidToDo = defineRule({
  id: 'said-to-do',
  read(sentence, clause) {
    const parent = clause.parent
    if (!isTalk(sentence) || clause.kind !== 'that' || clause.subject === null || parent === null) return null
    if (parent.kind !== 'main' && parent.kind !== 'fragment') return null
    const verb = mainVerb(clause)
    if (verb === null || clause.negated || !isToCome(clause)) return null
    if (verb.passive) return willBeDone(sentence, clause, verb)
    const mood = moodOf(clause)
    if (!['plain', 'shall', 'will', 'plan', 'may'].includes(mood)) return null
    if (parent.verbs.length === 0) return told(sentence, clause)
    if (parent.subject === null) return null
    if (mainVerb(parent)?.lemma === 'vara') return planned(sentence, clause, parent.subject)
    if (goesOnHimself(sentence, clause) && PROMISES.has(verb.lemma) && clause.inner.length > 0)
      return { kind: 'commitment', clause, owner: parent.subject, task: complement(clause) }
    if (!SAYING.has(mainVerb(parent)?.lemma ?? '')) return null
    const doing = doingOf(sentence, clause, verb)
    const speaker = subjectKind(sentence, parent.subject)
    if (doing === null || speaker === null || speaker === 'we') return null
    // "Olle svarar att han kan ta fram siffror" offers it; "att kommunen kan söka bidrag" only tells.
    if (mood === 'may' && !isOffer(clause, doing)) return null
    const task = complement(clause)
    const subject = ownWords(sentence, clause.subject)
    if (goesOnHimself(sentence, clause) && mood === 'plain' && doing !== 'told')
      return { kind: 'commitment', clause, owner: parent.subject, task }
    if (isSpeaker(sentence, parent, subject)) {
      const owner = speaker === 'body' ? clause.subject : parent.subject
      return doing === 'told'
        ? { kind: 'commitment', clause, owner, task, needsDue: 'any' }
        : { kind: 'commitment', clause, owner, task }
    }
    if (mood === 'may') return null
    return OWN_BODY.test(subject) || subjectKind(sentence, clause.subject) === 'role'
      ? awaitsEvent(sentence, clause)
        ? { kind: 'commitment', clause, owner: clause.subject, task }
        : { kind: 'commitment', clause, owner: clause.subject, task, needsDue: 'any' }
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
    { text: '[owner|Karin] svarar att avgiften ligger fast och återkommer med taxan.', part: 'discussion' },
    {
      text: '[owner|Olle] svarar att det är en lång historia och lovar att skicka ut en plan.',
      part: 'background',
    },
    { text: '[owner|Karin] svarar att avgiften ligger fast men ser över taxan.', part: 'discussion' },
    {
      text: '[owner|Olle] bedömde att det handlar om fel på mätaren och lovade att skicka ut en ny kalkyl.',
      part: 'discussion',
      toldInPast: true,
    },
    {
      text: 'att [owner|förvaltningen] bjuder in till dialogmöten i november 2031',
      part: 'discussion',
      lead: 'Chefen informerar om:',
    },
    { text: 'Nästa steg är att [owner|Siv] pratar med rektorn.', part: 'discussion' },
    { text: '[owner|Olle] svarar att han kan ta fram en jämförelse.', part: 'discussion' },
    { text: '[owner|Siv] sa att hon kan hjälpa till i kiosken.', part: 'discussion' },
    {
      text: 'Chefen svarar att en sammanställning mejlas till ledamöterna senast den 4 november 2031.',
      part: 'discussion',
    },
    {
      text: '[owner|Enhetschefen] meddelade att hon under hösten tänker bjuda in nämnden.',
      part: 'discussion',
    },
    { text: '[owner|Siv] svarade att hon skulle ringa kommunen.', part: 'discussion', toldInPast: true },
    {
      text: 'Siv svarade att [owner|styrelsen] ska sätta upp nya skyltar senast den 1 maj 2032.',
      part: 'discussion',
      toldInPast: true,
    },
    { text: '[owner|Olle] svarar att det rör två enheter och att han återkommer.', part: 'discussion' },
    {
      text: 'Direktören svarar att [owner|förvaltningen] nu bjuder in föreningarna till samråd den 3 oktober 2031.',
      part: 'background',
    },
  ],
  counterExamples: [
    { text: 'Olle svarar att rektorn beslutar om detta.', part: 'background' },
    { text: 'Olle svarar att han inte deltar.', part: 'background' },
    { text: 'Siv svarade att hon skulle kunna ringa.', part: 'discussion', toldInPast: true },
    { text: 'Siv svarade att kommunen skulle bygga om vägen.', part: 'discussion', toldInPast: true },
    { text: 'Chefen svarar att en plan tas fram i november 2031.', part: 'discussion' },
    { text: 'Chefen svarar att en sammanställning mejlas ut.', part: 'discussion' },
    { text: 'Olle svarar att enheten ser över taxan men kontaktar ingen.', part: 'discussion' },
    { text: 'Olle svarar att systemet är nytt och skickar påminnelser.', part: 'discussion' },
    { text: 'Olle svarar att förvaltningen arbetar med frågan.', part: 'background' },
    { text: 'Karin Ek meddelar att kommunen skickar enkäter.', part: 'background' },
    {
      text: 'att förvaltningen bjuder in till dialogmöten i november 2031',
      part: 'discussion',
      lead: 'Chefen anser:',
    },
    {
      text: 'att förvaltningen arbetar med frågan',
      part: 'discussion',
      lead: 'Chefen informerar om:',
    },
    { text: 'Problemet är att Siv kontaktar fel kommun.', part: 'discussion' },
    { text: 'Olle svarar att han kan förstå oron.', part: 'discussion' },
    { text: 'Olle svarar att kommunen kan söka bidrag i maj.', part: 'discussion' },
    { text: 'Olle svarar att han inte kan boka lokalen.', part: 'discussion' },
    { text: 'Olle föreslår att han kontaktar föreningen.', part: 'discussion' },
    { text: 'Bolaget meddelar att hyran höjs den 1 januari 2032.', part: 'background' },
  ],
})

/** "svarade att hon skulle ringa" tells in the past what "svarar att hon ska ringa" tells in the present. */
const isToCome = ({ verbs: [first, second], parent }: Clause): boolean =>
  first?.form === 'present' ||
  (first?.form === 'past' && parent?.verbs[0]?.form === 'past' && PROMISES.has(first.lemma)) ||
  (first?.form === 'past' &&
    first.lemma === 'skola' &&
    second?.form === 'infinitive' &&
    !OPEN.has(second.lemma) &&
    parent?.verbs[0]?.form === 'past')

/** What might be, and what had been. */
const OPEN = new Set(['kunna', 'vilja', 'behöva', 'ha', 'vara', 'bli'])

/** "förvaltningen under hösten": the subject without what says when. */
const ownWords = ({ tokens }: Sentence, { from, to }: TokenRange): string => {
  const end = tokens.findIndex((token, at) => at > from && at < to && isA(token, PREPOSITION))
  return textOf(tokens, { from, to: end < 0 ? to : end }).toLowerCase()
}

/** "svarar att en sammanställning mejlas ut i veckan": told to come by whoever it may be, with a time. */
function willBeDone(sentence: Sentence, clause: Clause, verb: ClauseVerb): Finding | null {
  const { tokens } = sentence
  const { subject, parent } = clause
  const says = parent !== null && SAYING.has(mainVerb(parent)?.lemma ?? '')
  if (!says || subject === null || moodOf(clause) !== 'plain' || isRecurring(sentence.text)) return null
  const made = isDeliverable(tokens, subject) || isMatter(tokens, subject)
  return made && (SENDING.has(verb.lemma) || REPORTING.has(verb.lemma) || laysOut(tokens, verb))
    ? {
        kind: 'commitment',
        clause,
        owner: agentOf(tokens, clause),
        task: complement(clause),
        needsDue: 'any',
      }
    : null
}

/** "läggs ut på hemsidan". */
const laysOut = (tokens: Sentence['tokens'], { lemma, at }: ClauseVerb): boolean =>
  lemma === 'lägga' && tokens[at + 1]?.lower === 'ut'

const TELLS = latin(/(?<!\p{L})(?:informera|meddela|berätta|redogö|upplys|rapporter)\p{L}+/iu)

/** "- att förvaltningen bjuder in till dialog i november", in the list of what somebody told. */
function told(sentence: Sentence, clause: Clause): Finding | null {
  const verb = mainVerb(clause)
  const { lead } = sentence.setting
  if (verb === null || clause.subject === null || lead === null || !TELLS.test(lead)) return null
  if (clause.opener !== 'att' || verb.passive || clause.negated || clause.verbs[0]?.form !== 'present')
    return null
  const acts = doingOf(sentence, clause, verb) !== null && ['plain', 'shall', 'will'].includes(moodOf(clause))
  const own = OWN_BODY.test(ownWords(sentence, clause.subject))
  return acts && own
    ? { kind: 'commitment', clause, owner: clause.subject, task: complement(clause), needsDue: 'any' }
    : null
}

const PLAN = /^(?:nästa steg|planen|uppgiften|uppdraget)$/u

/** "Nästa steg är att Siv pratar med rektorn". */
function planned(sentence: Sentence, clause: Clause, what: TokenRange): Finding | null {
  const verb = mainVerb(clause)
  if (verb === null || clause.subject === null || !PLAN.test(textOf(sentence.tokens, what).toLowerCase()))
    return null
  const doing = doingOf(sentence, clause, verb)
  const kind = subjectKind(sentence, clause.subject)
  const given = doing !== null && doing !== 'told' && (kind === 'named' || kind === 'role')
  return given ? { kind: 'commitment', clause, owner: clause.subject, task: complement(clause) } : null
}

const isOffer = ({ verbs }: Clause, doing: Doing): boolean =>
  verbs[0]?.lemma === 'kunna' &&
  (doing === 'promise' ||
    doing === 'step' ||
    (doing === 'deed' && UNDERTAKINGS.has(verbs.at(-1)?.lemma ?? '')))

/** "svarar att den ryms inom ramen men kompletterar underlaget": a thing does nothing, so the speaker goes on. */
function goesOnHimself(sentence: Sentence, { subject, subjectInherited, verbs }: Clause): boolean {
  const persons = ONLY_PERSONS.has(verbs.at(-1)?.lemma ?? '')
  if (subject === null || !subjectInherited) return false
  let before = (verbs[0]?.at ?? 0) - 1
  while (isA(sentence.tokens[before], ADVERB)) before--
  const link = sentence.tokens[before]?.lower
  return (link === 'men' || (link === 'och' && persons)) && subjectKind(sentence, subject) === null
}

const PROMISES = new Set(['lova', 'utlova'])
/** No thing does so: "svarar att det är oklart och återkommer". */
const ONLY_PERSONS = new Set(
  'lova utlova återkomma kolla kontakta ringa höra prata titta undersöka'.split(' '),
)

const isSpeaker = (sentence: Sentence, parent: Clause, subject: string): boolean =>
  /^(?:han|hon|hen)$/u.test(subject) && subjectKind(sentence, parent.subject ?? parent.range) !== 'body'
