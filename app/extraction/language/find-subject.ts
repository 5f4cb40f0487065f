import { namesActor, namesOffice } from './actors.ts'
import { withoutOthers } from './and-others.ts'
import type { TokenRange } from './clause.ts'
import { opensMidAdverbial } from './mid-adverbials.ts'
import { finiteReading, infinitiveReading, isSign, type OpenClause } from './sentence-reader.ts'
import type { Token } from './token.ts'
import { ADVERB, COORDINATOR, DETERMINER, PREPOSITION, isA } from './word-classes.ts'

const TIME_NOUNS =
  /^(?:år|månad|vecka|dag|gång|halvår|kvartal|höst|vår|sommar|vinter|termin|möte|sammanträde|torsdag|fredag|onsdag|tisdag|måndag)(?:en|et|n)?$/u
/** Adverbs that belong to the subject they precede: "Även frågan om …". */
const FOCUS = new Set(['även', 'också', 'bara', 'endast', 'samt'])
const TIME_OPENERS = new Set(['varje', 'nästa', 'detta', 'denna', 'vartannat', 'första', 'en'])

/**
 * Sets the subject of a clause whose finite verb stands at `verb`: what precedes the verb, unless that is an adverbial
 * (Swedish puts the verb second), else the noun phrase after it.
 */
export function findSubject(clause: OpenClause, verb: number): void {
  if (clause.subject !== null) return
  const from = ownStart(clause, verb)
  if (from !== null && !opensAdverbial(clause.tokens, from) && !isInverted(clause.tokens, from, verb)) {
    // "att hon under hösten bjuder in": a pronoun is the whole subject.
    const alone = SINGLE.has(clause.tokens[from]?.lower ?? '') && isA(clause.tokens[from + 1], PREPOSITION)
    const end =
      clause.kind === 'that'
        ? midAdverbial(clause.tokens, from, verb)
        : asideAfterName(clause.tokens, from, verb)
    clause.subject = { from, to: alone ? from + 1 : trimEnd(clause.tokens, from, end) }
    return
  }
  if (clause.kind === 'relative') return
  clause.subject = subjectAfter(clause.tokens, verb + 1)
}

/** "Siv Ask, kassör, ringer", "Siv, som har nyckeln, låser": what is told of her between commas is left out. */
function asideAfterName(tokens: readonly Token[], from: number, verb: number): number {
  if (!isSign(tokens[verb - 1], ',') || tokens[from]?.capital !== true) return verb
  let at = from + 1
  while (tokens[at]?.capital === true) at++
  const next = tokens[at + 1]
  return at < verb - 1 && isSign(tokens[at], ',') && (next?.lower === 'som' || isOffice(next)) ? at : verb
}

/** Where between subject and verb an adverbial begins; the verb itself where none does. */
function midAdverbial(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = from + 1; at < verb; at++) if (opensMidAdverbial(tokens, at)) return at
  return verb
}

/** The first of the clause's own tokens before the verb: after opener, coordinators and adverbs; null where another clause stands first. */
function ownStart(clause: OpenClause, verb: number): number | null {
  const first = clause.range.from + (clause.opener === null ? 0 : 1)
  for (let at = first; at < verb; at++) {
    // A clause before everything else is the adverbial that the verb follows.
    if (clause.inner.some(({ range }) => range.from <= at && at < range.to)) return null
    const token = clause.tokens[at] as Token
    if (isA(token, COORDINATOR) || token.lower === 'så' || token.kind === 'sign') continue
    if (token.kind === 'number' && numbersItem(clause.tokens, at)) continue
    if (FOCUS.has(token.lower)) continue
    if (!isA(token, ADVERB)) return at
    if (clause.kind !== 'that') return null
  }
  return null
}

/** "1. Kansliet", "7.15 Beställaren": the number of the item. */
const numbersItem = (tokens: readonly Token[], at: number): boolean =>
  isSign(tokens[at + 1], '.)') ||
  (at === 0 && /^\d{1,2}\.\d{1,2}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.capital === true)

/** "Ytterst handlar det om", "Framöver ska vi": one word before the verb and a pronoun after it. */
function isInverted(tokens: readonly Token[], from: number, verb: number): boolean {
  const next = tokens[verb + 1]?.lower ?? ''
  // "Det kommer Siv lösa", "Listan ska Siv Ask skicka": nothing but who acts stands between an auxiliary and its verb.
  if (isBetween(tokens, verb)) return true
  if (isObjectFirst(tokens, from, verb) || isThingDone(tokens, from, verb)) return true
  if (verb - from !== 1) return false
  const after = tokens[verb + 2]?.lower ?? ''
  if (next === 'de' && (isCounted(tokens, verb + 2) || isThoseWho(tokens, verb + 2) || WHO_ARE.test(after)))
    return false
  // "det" and "den" are objects as well: "Kansliet skickar den".
  return (
    NOMINATIVES.has(next) ||
    ((next === 'det' || next === 'den') && /(?:st|igt|ligen|vis|över|are)$/u.test(tokens[from]?.lower ?? ''))
  )
}

/** "meddelar de sökande", "informerar de boende". */
const WHO_ARE = /(?:ande|ende|oende|ade)$/u

/** "påminner de som saknas", "påminner de nätverk som saknas". */
const isThoseWho = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'som' || (tokens[at]?.kind === 'word' && tokens[at + 1]?.lower === 'som')

/** "En inventering gör stationscheferna i maj": a thing first, and who acts right after the verb. */
const isObjectFirst = (tokens: readonly Token[], from: number, verb: number): boolean =>
  (tokens[from]?.lower === 'en' || tokens[from]?.lower === 'ett') &&
  isOffice(tokens[verb + 1]) &&
  !isOffice(tokens[verb - 1]) &&
  tokens[verb]?.finite?.passive === false

/** What nobody does to a person, and a thing does not do. */
const DOES = new Set(
  'ta sköta fixa ordna bevaka kolla lösa skicka lämna boka skriva hantera beställa driva göra ombesörja lova'.split(
    ' ',
  ),
)
const THING = /^(?:det|detta)$|(?<!ar|ör|ist|ent)en$|(?:et|an|na)$/u
const LONGEST_THING = 5
const NOBODY: ReadonlySet<string> = new Set()

/** "Den frågan tar Siv Ask med sig", "Nycklarna lämnar Bo in": a thing first, then who does it, and no further object. */
function isThingDone(tokens: readonly Token[], from: number, verb: number): boolean {
  const finite = tokens[verb]?.finite
  if (finite == null || finite.passive || !DOES.has(finite.lemma)) return false
  const first = tokens[verb + 1]
  const named = first?.capital === true
  if (!named && !(first?.kind === 'word' && namesActor(tokens, { from: verb + 1, to: verb + 2 }, NOBODY)))
    return false
  const head = isA(tokens[from + 1], PREPOSITION) ? from : verb - 1
  const thing = tokens[head]
  if (verb - from > LONGEST_THING || thing === undefined || (thing.capital && head > from)) return false
  if (!THING.test(thing.lower) || namesActor(tokens, { from: head, to: head + 1 }, NOBODY)) return false
  let at = named ? verb + 1 : verb + 2
  while (tokens[at]?.capital === true || (isA(tokens[at], COORDINATOR) && tokens[at + 1]?.capital === true))
    at++
  const next = tokens[at]
  return (
    next === undefined ||
    next.kind === 'sign' ||
    isA(next, PREPOSITION | ADVERB) ||
    PARTICLES.has(next.lower) ||
    VERBAL.has(next.lower) ||
    (finite.lemma === 'lova' && next.lower === 'att')
  )
}

const isOffice = (token: Token | undefined): boolean => token !== undefined && namesOffice(token)

/** One or two capitalised words between an auxiliary and an infinitive. */
function isBetween(tokens: readonly Token[], verb: number): boolean {
  if (!HELPS.has(tokens[verb]?.lower ?? '')) return false
  if (tokens[verb + 1]?.capital !== true) return isActorBetween(tokens, verb)
  const after = tokens[verb + 2]?.capital === true ? verb + 3 : verb + 2
  return infinitiveReading(tokens, tokens[after]?.lower === 'att' ? after + 1 : after) !== null
}

const HELPS = new Set(['ska', 'skall', 'kommer', 'får', 'måste', 'kan', 'bör', 'vill'])

/** "Utfallet ska nämnden få ta del av", "Det vill styrelsen inte göra": an office or a body before the infinitive. */
function isActorBetween(tokens: readonly Token[], verb: number): boolean {
  const actor = { from: verb + 1, to: verb + 2 }
  const after = isA(tokens[verb + 2], ADVERB) ? verb + 3 : verb + 2
  return (
    infinitiveReading(tokens, after) !== null &&
    infinitiveReading(tokens, verb + 1) === null &&
    !isA(tokens[verb + 1], PREPOSITION | ADVERB) &&
    namesActor(tokens, actor, NOBODY)
  )
}

/** "Birgitta kontaktar de fem första": an object, not who acts. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' ||
  (/^(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|\p{L}{3,}a)$/u.test(tokens[at]?.lower ?? '') &&
    infinitiveReading(tokens, at) === null)

const SINGLE = new Set(['jag', 'han', 'hon', 'hen', 'man'])
const NOMINATIVES = new Set(['vi', 'jag', 'du', 'ni', 'han', 'hon', 'hen', 'de', 'man'])

function opensAdverbial(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  // "Per" is a name before a verb or a surname.
  if (word === 'per' && tokens[at]?.capital === true) return tokens[at + 1]?.kind === 'number'
  // "Den 4 maj ska kansliet redovisa".
  if (word === 'den' && tokens[at + 1]?.kind === 'number') return true
  if (isA(tokens[at], PREPOSITION)) return true
  return TIME_OPENERS.has(word) && TIME_NOUNS.test(tokens[at + 1]?.lower ?? '')
}

function trimEnd(tokens: readonly Token[], from: number, to: number): number {
  let end = withoutOthers(tokens, from, to)
  while (
    end > from + 1 &&
    (isA(tokens[end - 1], ADVERB) || saysHow(tokens[end - 1]) || isClosingSign(tokens, end))
  )
    end--
  return end
}

/** "miljöchefen särskilt redovisar": adjectives that say how, since no phrase for somebody ends with one. */
const MANNER = /(?:igt|skilt|ktivt|bart|ellt|äkert|nabbt)$/u
const saysHow = (token: Token | undefined): boolean =>
  token !== undefined && token.lower.endsWith('t') && MANNER.test(token.lower)

const isClosingSign = (tokens: readonly Token[], end: number): boolean =>
  tokens[end - 1]?.kind === 'sign' && !isSign(tokens[end - 1], ')')

/** The noun phrase from `from` on, as far as the next verb, "att", "i uppdrag" or preposition of time. */
function subjectAfter(tokens: readonly Token[], from: number): TokenRange | null {
  let start = from
  while (start < tokens.length && skipped(tokens[start])) start++
  let end = start
  while (
    end < tokens.length &&
    end < start + 25 &&
    !endsPhrase(tokens, end) &&
    !beginsAnother(tokens, start, end)
  )
    end++
  return end > start && !isA(tokens[start], PREPOSITION)
    ? { from: start, to: trimEnd(tokens, start, end) }
    : null
}

/** Verb particles: "tas fram", "läggs upp". */
const PARTICLES = new Set([
  'fram',
  'upp',
  'in',
  'ut',
  'åter',
  'över',
  'vidare',
  'bort',
  'ihop',
  'ned',
  'ner',
  'tillbaka',
])
/** With "ta" they make one verb: "tar Mats kontakt". */
const VERBAL = new Set(['kontakt', 'reda', 'hand', 'tag', 'initiativ'])
const STOPS = new Set([
  'i',
  'på',
  'till',
  'med',
  'om',
  'under',
  'vid',
  'inom',
  'senast',
  'innan',
  'inför',
  'från',
  'att',
  'som',
  'genom',
  'enligt',
  'via',
  'överens',
])

const skipped = (token: Token | undefined): boolean =>
  token !== undefined && (isA(token, ADVERB) || PARTICLES.has(token.lower) || token.lower === 'sig')

/** "redovisar förvaltningen utfallet", "lämnade Karin Ek en rapport": the object begins. */
function beginsAnother(tokens: readonly Token[], start: number, at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (at === start || token === undefined || before === undefined || token.kind !== 'word') return false
  if (PARTICLES.has(token.lower)) return true
  // "Till dess stämmer Siv av läget": of nobody it is said whose he is.
  if (token.lower === 'av') return before.capital || NOMINATIVES.has(before.lower) || isOffice(before)
  // "Sedan ringer de kommunen": a single thing after a plural.
  if (before.lower === 'de' && /\p{Ll}{3}(?:en|et|an)$/u.test(token.lower)) return true
  const joined = isA(before, COORDINATOR) || isA(before, PREPOSITION) || before.kind === 'sign'
  if (joined || isA(token, COORDINATOR) || isA(token, PREPOSITION)) return false
  // "genomför MAS egenkontroller", "målar Olle staketet": without a genitive the name ends there; "Norrby kommun" goes on.
  if (
    before.capital &&
    !token.capital &&
    !PLACE_KIND.test(token.lower) &&
    (!before.lower.endsWith('s') || before.text === before.text.toUpperCase())
  )
    return true
  if (VERBAL.has(token.lower)) return true
  return (
    isA(token, DETERMINER) ||
    (!token.capital && /\p{Ll}{3}(?:en|et|na)$/u.test(before.lower) && !isA(before, DETERMINER))
  )
}

const PLACE_KIND = /^(?:kommun|region|stad|församling|stift)$/u

function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.kind === 'sign')
    return !isSign(token, '&()') && !(isSign(token, ',') && tokens[at + 1]?.capital === true)
  if (STOPS.has(token.lower)) return true
  if (isA(token, ADVERB)) return true
  return infinitiveReading(tokens, at) !== null || finiteReading(tokens, at) !== null
}
