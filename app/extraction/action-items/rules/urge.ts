import { agentOf } from '../agent.ts'
import { namesActor } from '../../language/actors.ts'
import { mainVerb, textOf, type Clause, type ClauseVerb, type TokenRange } from '../../language/clause.ts'
import { complement, isGiven, isGivenInTalk, isNotedAsGiven, saysWhatFor } from '../clause-patterns.ts'
import { beforeAtt, findWords } from '../../language/find-words.ts'
import { ADVERB, COORDINATOR, isA } from '../../language/word-classes.ts'
import { isOnlyInfinitive } from '../../language/sentence-reader.ts'
import { isAnotherKind, isOwnBody } from '../../minutes/own-body.ts'
import { doingOf } from '../doings.ts'
import { REPORTING, STATES } from '../verb-families.ts'
import { namesDecidingBody } from '../named-bodies.ts'
import { defineRule, type Finding } from '../rule.ts'
import { isTalk, type Sentence } from '../sentence.ts'
import { subjectKind } from '../subjects.ts'

/** What a body asks a higher one to grant is a matter for that one. */
const GRANTING = new Set(['medge', 'bevilja', 'anvisa', 'besluta', 'tillföra', 'godkänna', 'fastställa'])
const URGING = new Set(['uppmana', 'ålägga', 'anmoda', 'förelägga', 'be', 'ombe'])

/** "uppmanar X att", "ålägger X att", "X anmodas att", "begär att X …". */
export const urge = defineRule({
  id: 'urge',
  read(sentence, clause) {
    const verb = mainVerb(clause)
    const inTalk = (verb !== null && asksInTalk(sentence, clause, verb)) || isNotedAsGiven(sentence, clause)
    if (verb === null || !(inTalk || isGiven(sentence, clause))) return null
    if (
      (verb.lemma === 'begära' || wishesAsBody(sentence, clause, verb)) &&
      sentence.setting.part === 'decision'
    ) {
      const wish = clause.inner.find((inner) => inner.kind === 'that' && !saysWhatFor(inner))
      if (GRANTING.has(wish === undefined ? '' : (mainVerb(wish)?.lemma ?? ''))) return null
      return wish === undefined ? askedFrom(sentence, clause) : wished(sentence, clause, wish)
    }
    if (!URGING.has(verb.lemma)) return null
    const rest = complement(clause)
    const at = beforeAtt(sentence.tokens, rest)
    const task = { from: at, to: rest.to }
    if (!verb.passive && (verb.lemma === 'uppmana' || BINDING.has(verb.lemma)) && isAppeal(sentence, clause))
      return isTalk(sentence) && BINDING.has(verb.lemma) && at < rest.to
        ? { kind: 'commitment', clause, owner: { from: rest.from, to: at }, task, needsDue: 'limit' }
        : null
    // Asked in the talk of a meeting somebody has taken it on; only a decision assigns it.
    const asks = verb.lemma === 'be' || verb.lemma === 'ombe' || (verb.lemma === 'uppmana' && verb.passive)
    if (asks && sentence.setting.part !== 'decision' && !isNotedAsGiven(sentence, clause))
      return asked(sentence, clause, task)
    // "Resultatet föreläggs fullmäktige": laid before somebody, not upon him.
    if (verb.passive && at === rest.to && verb.lemma === 'förelägga') return null
    if (verb.passive) {
      const owner =
        isFormal(sentence, clause) && at > rest.from ? { from: rest.from, to: at } : clause.subject
      const found = { kind: 'assignment', clause, owner, task } as const
      // "Alla uppmanas att hålla tiderna": an appeal, unless a day is given.
      return verb.lemma === 'uppmana' && isEverybody(sentence, owner) ? { ...found, needsDue: 'any' } : found
    }
    // "ber förvaltningen återkomma": a bare infinitive says what.
    const bare = at === rest.to ? infinitiveIn(sentence, rest) : -1
    if (bare > rest.from)
      return {
        kind: 'assignment',
        clause,
        owner: { from: rest.from, to: bare },
        task: { from: bare, to: rest.to },
      }
    // "ålägger det till styrelsens första möte": what is laid on whom is turned round.
    const to = sentence.tokens.slice(rest.from, rest.to).findIndex((token) => token.lower === 'till')
    if (at === rest.to && to < 0) return null
    const from = isA(sentence.tokens[rest.from], ADVERB) ? rest.from + 1 : rest.from
    const owner = at < rest.to ? { from, to: at } : { from: rest.from + to + 1, to: rest.to }
    return { kind: 'assignment', clause, owner, task }
  },
  examples: [
    'Styrelsen uppmanar [owner|medlemskommunerna] att utse en kontaktperson.',
    'Nämnden ålägger [owner|förvaltningen] att redovisa en åtgärdsplan.',
    '[owner|Samtliga nämnder] uppmanas att vidta åtgärder.',
    'Styrelsen ber [owner|kansliet] att skicka ut förslaget på remiss.',
    '[owner|Kansliet] ombeds att ta fram statistik till nästa möte.',
    { text: 'Ombads [owner|Revida] inkomma med offert.', part: 'discussion' },
    { text: '[owner|Siv] ombads ta fram ett förslag.', part: 'discussion' },
    { text: '[owner|Siv] uppmanades att ta fram ett förslag.', part: 'discussion' },
    {
      text: '[owner|Samtliga deltagare i rådet] uppmanas att skicka in synpunkter senast den 4 maj 2032.',
      part: 'discussion',
    },
    { text: 'Ordföranden bad honom kolla möjliga datum.', part: 'discussion' },
    { text: '[owner|Alla kommuner] ombeds svara på enkäten.', part: 'discussion' },
    { text: 'Vi bad [owner|Göte] att kontakta kommunen.', part: 'discussion' },
    { text: 'Ordföranden ber [owner|Bo Ek] att lämna besked direkt.', part: 'discussion' },
    { text: 'Ordföranden ber [owner|förvaltningen] återkomma med siffror.', part: 'background' },
    {
      text: '[owner|Revisorernas sekreterare] ombads att anmäla deltagarna.',
      part: 'discussion',
      toldInPast: true,
    },
    'Kommittén ber [owner|förvaltningen] återkomma med en analys till mötet i november.',
    'Styrelsen bad samtidigt [owner|Bert] att stämma av med banken.',
    'Det åläggs [owner|samtliga nämnder] att rapportera sina avvikelser.',
    '[owner|Bolaget] anmodas att inkomma med en förklaring.',
    'Utskottet begär att [owner|förvaltningen] lämnar en rapport i maj.',
    'Nämnden begär att underlaget lämnas av [owner|förvaltningen] senast den 4 maj 2032.',
    'Nämnden önskar att [owner|förvaltningen] tar fram ett underlag till sammanträdet den 4 maj 2032.',
    'Nämnden kräver att [owner|förvaltningen] redovisar en handlingsplan.',
    'Dessförinnan vill nämnden att ett utkast underställs den den 21 oktober 2032.',
    'Svar från [owner|nämnden] begärs senast den 30 juni 2032.',
    {
      text: 'Myndigheten förelägger [owner|förvaltningen] att senast den 30 oktober 2031 åtgärda bristerna.',
      part: 'background',
    },
  ],
  counterExamples: [
    'att begära hos regionstyrelsen att 3,4 miljoner kronor förs över till 2032',
    'Nämnden begär 2 miljoner kronor för 2025 från styrelsen.',
    'Resultatet ska föreläggas fullmäktige den 16 juni 2032.',
    { text: 'Nämnden önskar att förvaltningen tar fram ett underlag.', part: 'background' },
    'Nämnden vill att kommunen får en ny simhall.',
    'Olle Ek önskar att förvaltningen tar fram ett underlag.',
    'Nämnden begär att kommunstyrelsen medger överföring av investeringsmedel till 2032.',
    { text: 'Kommunerna ber om mer tid.', part: 'discussion' },
    'Fastighetsägaren förelades 2019 att vidta rättelse.',
    { text: 'Ledamöterna uppmanades att delta.', part: 'background' },
    { text: 'De uppmanar styrelsen att snarast ordna med två attestanter.', part: 'discussion' },
    { text: 'Birgit uppmanade alla att betala avgiften.', part: 'discussion', toldInPast: true },
    'Ordföranden uppmanar alla att hålla tiderna.',
    { text: 'Alla uppmanas att hålla tiderna.', part: 'discussion' },
    { text: 'Hon bad nätverket dela upp ärendena.', part: 'discussion' },
    'Revisorerna uppmanar nämnden att vidta åtgärder.',
    { text: 'Kommunen ålägger föreningen att riva skjulet.', part: 'discussion' },
  ],
})

/** "Vi bad Göte att", "Siv ombads att", "Siv uppmanades att": asked of somebody at this meeting, told afterwards. */
const asksInTalk = (sentence: Sentence, clause: Clause, { lemma, passive }: ClauseVerb): boolean =>
  (lemma === 'be' ||
    (passive &&
      URGING.has(lemma) &&
      clause.subject !== null &&
      subjectKind(sentence, clause.subject) === 'named' &&
      !isEverybody(sentence, clause.subject))) &&
  isGivenInTalk(sentence, clause)

const isEverybody = ({ tokens }: Sentence, owner: TokenRange | null): boolean =>
  owner !== null &&
  (/^(?:alla|medlemmar(?:na)?|boende|deltagarna|ledamöterna)$/u.test(tokens[owner.from]?.lower ?? '') ||
    // "Samtliga deltagare", not "samtliga nämnder".
    (tokens[owner.from]?.lower === 'samtliga' &&
      /^(?:deltagare|medlemmar|ledamöter|närvarande|boende|i)$/u.test(tokens[owner.from + 1]?.lower ?? '')))

const WISHING = new Set(['önska', 'vilja', 'kräva', 'se'])
/** "Nämnden önskar att kansliet tar fram en plan": what the body wishes it asks for by deciding so. */
const wishesAsBody = (
  sentence: Sentence,
  { kind, subject, inner }: Clause,
  { lemma, form, at }: ClauseVerb,
): boolean =>
  kind === 'main' &&
  inner.some((wish) => wish.kind === 'that' && wish.range.from <= at + 2) &&
  form === 'present' &&
  WISHING.has(lemma) &&
  subject !== null &&
  namesDecidingBody(sentence, subject)

/** What a body asks for: that somebody does it, or that it is done by a day. */
function wished(sentence: Sentence, clause: Clause, wish: Clause): Finding | null {
  const verb = mainVerb(wish)
  if (wish.subject === null || verb === null) return null
  const found = { kind: 'assignment', clause, task: wish.range } as const
  const owner = verb.passive ? agentOf(sentence.tokens, wish) : null
  // "vill att ett utkast underställs den": it is to be told.
  if (verb.passive && REPORTING.has(verb.lemma) && clause.subject !== null)
    return { ...found, kind: 'report', owner, told: clause.subject, needsDue: 'any' }
  if (verb.passive) return { ...found, owner, needsDue: 'limit' }
  // "vill att kommunen får en simhall": nobody does anything.
  if (STATES.has(verb.lemma) && doingOf(sentence, wish, verb) === null) return null
  return namesActor(sentence.tokens, wish.subject, sentence.setting.names)
    ? { ...found, owner: wish.subject }
    : null
}

/** "Svar från nämnden begärs senast den 30 juni". */
function askedFrom({ tokens, setting }: Sentence, clause: Clause): Finding | null {
  const { subject } = clause
  if (mainVerb(clause)?.passive !== true || subject === null) return null
  const owner = { from: findWords(tokens, subject, 'från') + 1, to: subject.to }
  return owner.from > 0 && namesActor(tokens, owner, setting.names)
    ? { kind: 'assignment', clause, owner, task: clause.range, needsDue: 'limit' }
    : null
}

/** What an authority lays on somebody with a time is his to do, though nobody decided it here. */
const BINDING = new Set(['ålägga', 'anmoda', 'förelägga'])

/** "Ordföranden uppmanar alla att", "De uppmanar styrelsen att": asked by somebody else than the body that decides. */
function isAppeal(sentence: Sentence, { subject }: Clause): boolean {
  const { body, part } = sentence.setting
  if (subject === null || namesDecidingBody(sentence, subject)) return false
  if (body !== null && isOwnBody(textOf(sentence.tokens, subject), body)) return false
  const kind = subjectKind(sentence, subject)
  return part !== 'decision' || kind !== 'body' || isAnotherKind(textOf(sentence.tokens, subject), body ?? '')
}

/** Where the first word stands that can only be an infinitive, else -1. */
const infinitiveIn = ({ tokens }: Sentence, { from, to }: TokenRange): number =>
  tokens.findIndex((_, at) => at >= from && at < to && isOnlyInfinitive(tokens, at))

/** "Det åläggs samtliga nämnder att": who it is laid on stands after the verb. */
const isFormal = ({ tokens }: Sentence, { subject }: Clause): boolean =>
  subject !== null && subject.to - subject.from === 1 && tokens[subject.from]?.lower === 'det'

/** "be förvaltaren om en specifikation och sätta upp den". */
const asksForThing = (tokens: Sentence['tokens'], range: TokenRange): boolean =>
  findWords(tokens, range, 'om') >= 0 || isA(tokens[range.to - 1], COORDINATOR)

function asked(sentence: Sentence, clause: Clause, task: TokenRange): Finding | null {
  const verb = mainVerb(clause)
  const rest = complement(clause)
  // "ber förvaltningen återkomma": a bare infinitive says what.
  const bare = task.from === task.to ? infinitiveIn(sentence, rest) : -1
  if (bare > rest.from && !asksForThing(sentence.tokens, { from: rest.from, to: bare }))
    task = { from: bare, to: rest.to }
  const owner = verb?.passive === true ? clause.subject : { from: rest.from, to: task.from }
  const named = owner !== null && owner.to > owner.from && (task.to > task.from || verb?.passive === true)
  if (verb === null || !named) return null
  // "Hon bad nätverket dela upp dem": all who met, and nobody of them, unless a day is given.
  if (!verb.passive && isOwnBody(textOf(sentence.tokens, owner), sentence.setting.body))
    return { kind: 'commitment', clause, owner, task, needsDue: 'limit' }
  const found = { kind: 'commitment', clause, owner, task } as const
  // "Alla uppmanas att hålla tiderna": an appeal, unless a day is given.
  if (verb.lemma === 'uppmana' && isEverybody(sentence, owner)) return { ...found, needsDue: 'limit' }
  // "Ordföranden bad honom kolla datum": whoever that is.
  if (owner.to - owner.from === 1 && /^(?:honom|henne)$/u.test(sentence.tokens[owner.from]?.lower ?? ''))
    return { ...found, owner: null }
  // "Alla kommuner ombeds svara"
  const each =
    verb.passive && /^(?:alla|samtliga|varje|respektive)$/u.test(sentence.tokens[owner.from]?.lower ?? '')
  return each || namesActor(sentence.tokens, owner, sentence.setting.names) ? found : null
}
