import { looksLikeName } from '../language/actors.ts'
import {
  finiteVerb,
  isTold,
  mainVerb,
  moodOf,
  textOf,
  type Clause,
  type ClauseVerb,
} from '../language/clause.ts'
import { findClauses } from '../language/find-clauses.ts'
import { latin, latinPattern } from '../language/latin.ts'
import { MONTH_NAMES } from '../language/months.ts'
import { splitSentences } from '../language/sentences.ts'
import { tokenize, type Token } from '../language/token.ts'
import { isOwnBody } from '../minutes/own-body.ts'
import { readDecisionKind } from './decision-kind.ts'

/**
 * What a further paragraph under a decision heading does: it decides something too, explains the decision before it, or
 * begins to tell of the matter, which minutes without headings do right under their decisions. That somebody acts, or a
 * person does something, may be either, and one without a verb may be the row of a list.
 */
export type Statement = 'decides' | 'acts' | 'does' | 'explains' | 'tells' | 'verbless'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

/** What a body does by deciding, said of it in the present or, in minutes told in the past, in the past. */
const DECIDING = set(
  `besluta godkänna anta fastställa avslå bifalla bevilja avge ställa utse välja ge uppdra notera anteckna lägga överlämna
  återremittera bordlägga hänskjuta delegera uppmana ålägga förelägga anvisa avsätta anse förklara tillstyrka avstyrka medge
  tacka ta upphäva förbjuda tillsätta entlediga rekommendera föreslå enas hemställa begära förorda bemyndiga avskriva
  avsluta översända meddela tillskjuta finansiera medfinansiera bekosta betala köpa upplåta acceptera lämna avstå önska`,
)
/** Passive all the same, and nothing is decided by it. */
const TOLD_OF = set(
  `vänta förvänta beräkna bedöma uppskatta diskutera konstatera visa föredra beskriva nämna ställa kräva behöva märka
  presentera redovisa informera framhålla lyfta planera bygga driva använda bedriva påverka kunna finnas hålla sakna`,
)
const STATES = set('vara bli ha stå ligga finnas visa innebära bero uppgå gälla omfatta saknas pågå utgöra')
/** "Ordföranden tackar och avslutar mötet", "Enhetschefen föreslår". */
const SAID_OF_A_MEETING = set(
  'föreslå tacka avsluta öppna hälsa önska yrka mena tycka anse undra fråga svara',
)
/** "Det åligger kontoret att", "Det ankommer på Siv att". */
const OBLIGING = set('åligga ankomma')
/** What people do at the meeting itself, in the present tense of minutes that tell. */
const AT_THE_MEETING = set(
  `berätta informera redogöra presentera rapportera redovisa visa påpeka framföra framhålla lyfta ta påminna meddela gå beskriva
  förklara lämna inleda reservera delta avstå instämma begära föredra fråga undra svara tycka anse mena yrka tacka avsluta öppna
  hälsa önska föreslå få ha vara bli komma läsa vilja kunna anlända ansluta yttra konstatera kandidera låta`,
)
const OWN_INTEREST = latin(/(?<!\p{L})(?:jäv|övrig fråga|förhinder|reservation)(?!\p{L})/iu)
const VERBLESS = latin(/^(?:bifall|avslag|omval|nyval|fyllnadsval|återremiss|bordläggning)(?!\p{L})/iu)
/** "Enligt stadgarna ska årsmötet hållas före maj": what holds anyhow. */
const BY_LAW = latin(
  /^enligt (?:\p{L}+ )?(?:\p{L}*(?:lagen|lag|balken|förordningen|stadgarna|stadgar|reglementet|reglemente|planen|avtalet|policyn|reglerna|bestämmelserna|ordningen)|\d)(?!\p{L})/iu,
)
/** "Styrelsen gav den 4 maj 2031 kansliet i uppdrag", "gav redan i våras": when it once was. */
const ONCE = latinPattern(
  String.raw`^(?:[\p{L}-]+\s){1,6}?(?:gav|fick|gavs)\s(?:\p{L}+\s){0,3}?(?:(?:vid|på)\s(?:sitt|sammanträdet|mötet)|den\s\d{1,2}|redan|tidigare|(?:i\s)?(?:${MONTH_NAMES}|våras|höstas|somras|vintras|fjol)|(?:år\s)?(?:19|20)\d\d)(?![\p{L}\d])`,
  'iu',
)
/** "Beslut som fattats på delegation ska anmälas": whichever it is. */
const ANY_DECISION = latin(/^(?:(?:delegations)?beslut|ärenden)\s(?:som|fattade|enligt|tagna)\s/iu)
const PRONOUNS = set('han hon hen de man det vi jag')

/** Reads the first sentence of the paragraph, which says what the rest is about. */
export function readStatement(text: string, body: string | null): Statement {
  const first = splitSentences(text)[0]
  if (first === undefined) return 'explains'
  const sentence = text.slice(first.start, first.end)
  if (VERBLESS.test(sentence)) return 'decides'
  if (BY_LAW.test(sentence)) return 'tells'
  const tokens = tokenize(sentence)
  if (tokens[0]?.lower === 'att') return 'decides'
  const clause = findClauses(tokens).find((one) => one.verbs.length > 0)
  if (clause === undefined) return 'verbless'
  if (clause.kind === 'infinitive' || clause.kind === 'imperative') return 'decides'
  const statement = ofClause(sentence, tokens, clause, body)
  return statement === 'explains' && text.length > LONGEST_NOTE ? 'tells' : statement
}

/** More than a line or two is no note to the decision. */
const LONGEST_NOTE = 220

function ofClause(
  sentence: string,
  tokens: readonly Token[],
  clause: Clause,
  body: string | null,
): Statement {
  const verb = mainVerb(clause)
  const finite = finiteVerb(clause)
  if (verb === null || finite === null) return 'explains'
  if (OBLIGING.has(verb.lemma) && finite.form === 'present') return 'decides'
  if (gives(tokens, verb.at)) return isTold(clause) && ONCE.test(sentence) ? 'tells' : 'decides'
  const kind = readDecisionKind(sentence, '').rule
  if (subjectIsBody(tokens, clause, body)) {
    if (DECIDING.has(verb.lemma) && moodOf(clause) === 'plain') return 'decides'
    return moodOf(clause) === 'shall' ? 'decides' : 'tells'
  }
  if (moodOf(clause) === 'shall')
    return STATES.has(verb.lemma) || ANY_DECISION.test(sentence) ? 'explains' : 'decides'
  if (verb.passive && finite.form === 'present' && !isTold(clause)) {
    const told =
      moodOf(clause) === 'may' ||
      (TOLD_OF.has(finite.lemma) && !REPORTED_TO.test(sentence)) ||
      isOfTheMeeting(tokens, clause)
    return told && kind === 'kind-none' ? 'explains' : 'decides'
  }
  if (isTold(clause))
    return verb.passive && finite.form === 'past' && kind !== 'kind-none' ? 'decides' : 'tells'
  if (doesSomething(sentence, tokens, clause)) return 'does'
  if (subjectIsPerson(tokens, clause) || SAID_OF_A_MEETING.has(finite.lemma)) return 'tells'
  if (STATES.has(finite.lemma) && kind === 'kind-none') return 'explains'
  return STATES.has(finite.lemma) ? 'decides' : 'acts'
}

/** "En lista redovisas för nämnden i september": to be reported, where "redovisas i bilaga" says where it stands. */
const REPORTED_TO = latin(
  /(?<!\p{L})(?:redovisas|presenteras)\s(?:[\p{L}]+\s){0,3}?(?:för|till|vid|på)\s(?:nästa\s)?(?:\p{L}*(?:nämnden|styrelsen|utskottet|fullmäktige|direktionen|rådet|gruppen|mötet|sammanträdet|möte|sammanträde))(?!\p{L})/iu,
)

/** "Nästa möte hålls i maj", "Beslutet justeras för sig". */
const isOfTheMeeting = (tokens: readonly Token[], { subject }: Clause): boolean =>
  /^(?:nästa|beslut|beslutet|protokollet|mötet|sammanträdet)$/u.test(tokens[subject?.from ?? 0]?.lower ?? '')

/** "ger kansliet i uppdrag att", "får i uppgift att", wherever the words stand after the verb. */
const gives = (tokens: readonly Token[], verb: number): boolean =>
  tokens
    .slice(verb, verb + 40)
    .some(
      (token, at, all) =>
        (token.lower === 'uppdrag' || token.lower === 'uppgift') && all[at - 1]?.lower === 'i',
    )

/** "tar till dess fram en plan", "tar kontakt med kommunen". */
const takesForth = (tokens: readonly Token[], { lemma, at }: ClauseVerb): boolean =>
  lemma === 'ta' &&
  tokens.slice(at + 1, at + 5).some(({ lower }) => /^(?:fram|kontakt|reda|in)$/u.test(lower))

/** "Siv Ask anmäler föreningens intresse": what somebody by name does after the meeting. */
const doesSomething = (sentence: string, tokens: readonly Token[], clause: Clause): boolean => {
  const verb = mainVerb(clause)
  return (
    verb?.form === 'present' &&
    !verb.passive &&
    !clause.negated &&
    clause.kind === 'main' &&
    moodOf(clause) === 'plain' &&
    !PRONOUNS.has(tokens[clause.subject?.from ?? 0]?.lower ?? '') &&
    (!AT_THE_MEETING.has(verb.lemma) || takesForth(tokens, verb)) &&
    subjectIsPerson(tokens, clause) &&
    !OWN_INTEREST.test(sentence)
  )
}

function subjectIsBody(tokens: readonly Token[], { subject }: Clause, body: string | null): boolean {
  if (subject === null) return false
  return isOwnBody(textOf(tokens, subject), body)
}

function subjectIsPerson(tokens: readonly Token[], { subject }: Clause): boolean {
  if (subject === null) return false
  const first = tokens[subject.from]
  return (
    PRONOUNS.has(first?.lower ?? '') ||
    (first?.capital === true &&
      tokens[subject.from + 1]?.capital === true &&
      looksLikeName(tokens, subject, new Set()))
  )
}
