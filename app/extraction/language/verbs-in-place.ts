import type { DraftToken, Token } from './token.ts'
import type { VerbForm } from './verb-forms.ts'
import {
  ADVERB,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  FUNCTION_WORD,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  QUESTION,
  isA,
} from './word-classes.ts'

// Also verb forms, but nouns or prepositions in nearly every place where minutes use them.
const RARELY_VERBS = new Set(
  `för uppdrag uppdraget steg svar val stöd ansvar beslut förslag del start köp tal led råd sätt drag bidrag var vars lag ring resa hyra
  fråga rätt satt budget stämma motion grund bild ställ möte mötes mål besök krav inför kopplade baserade relaterade riktade
  placerade anpassade lagar hissar bromsar dukar cyklar växlar toppar skala laga`.split(/\s+/u),
)
const AFTER_CONDUCT = new Set([
  'dialog',
  'anteckningar',
  'samtal',
  'protokoll',
  'talan',
  'diskussion',
  'en',
  'in',
  'över',
  'statistik',
])

/** Settles for each token which verb it is where it stands, once and for all who ask. */
export function readInPlace(tokens: readonly DraftToken[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.verbs.length === 0) continue
    token.readings = readingsAt(tokens, at, token)
    token.infinitive = token.readings.find(({ form }) => form === 'infinitive') ?? null
    token.finite = finiteAt(tokens, at, token.readings)
  }
}

function readingsAt(tokens: readonly Token[], at: number, token: Token): readonly VerbForm[] {
  // "trycks av Lotta": a capital inside the sentence makes a name.
  const before = tokens[at - 1]
  if (
    token.capital &&
    (before?.kind === 'word' || before?.text === ',') &&
    token.text !== token.text.toUpperCase()
  )
    return NO_VERB
  if (token.capital && areInitials(tokens, at)) return NO_VERB
  if (isBesideName(tokens, at, token)) return NO_VERB
  if (isThingsOfAKind(tokens, at, token)) return NO_VERB
  if (token.lower === 'delar' && tokens[at + 1]?.lower === 'av') return NO_VERB
  // "Lista med markägare": the noun.
  if (token.lower === 'lista' && /^(?:med|över|på|till)$/u.test(tokens[at + 1]?.lower ?? '')) return NO_VERB
  if (token.lower === 'var') return wasSomething(tokens, at) ? token.verbs : NO_VERB
  if (token.lower === 'träffar') return meets(tokens, at) ? token.verbs : NO_VERB
  if (token.lower === 'fråga' && isAsked(tokens, at)) return token.verbs
  if (!RARELY_VERBS.has(token.lower) || isToDo(tokens, at, token)) return token.verbs
  const conducts = token.lower === 'för' && isConducted(tokens, at)
  return conducts && (isBareName(tokens, at) || goesOn(tokens, at)) ? CONDUCTS : NO_VERB
}

/** "Lova och Viggo lägger över dem": an order would go on with a verb. */
const isBesideName = (tokens: readonly Token[], at: number, token: Token): boolean =>
  at === 0 &&
  token.capital &&
  isA(tokens[1], COORDINATOR) &&
  tokens[2]?.capital === true &&
  tokens[2].verbs.length === 0 &&
  (tokens[3]?.verbs.some(({ form }) => form === 'present') ?? false)

/** "Nya skyltar beställs", "tillfälliga bromsar sätts upp": what goes before says that things are meant. */
const isThingsOfAKind = (tokens: readonly Token[], at: number, token: Token): boolean =>
  (tokens[at + 1]?.verbs.some(({ form, passive }) => form === 'present' && passive) ?? false) &&
  /[aeo]r$/u.test(token.lower) &&
  KIND.test(tokens[at - 1]?.lower ?? '')
const KIND =
  /^(?:nya|gamla|fler|flera|två|tre|fyra|fem|sex|tio|större|mindre|tillfälliga|ytterligare|befintliga|skriftliga|samtliga)$/u

const NO_VERB: readonly VerbForm[] = []

/** "ska stämma av", "att laga bron", "ska särskilt fråga efter": an infinitive after its auxiliary or its mark, with nothing but adverbs between. */
const isToDo = (tokens: readonly Token[], at: number, token: Token): boolean =>
  (token.verbs.some(({ form }) => form === 'infinitive') &&
    tokens[at + 1]?.lower !== 'kraft' &&
    (followsAuxiliary(tokens, at) || (token.lower === 'stämma' && tokens[at + 1]?.lower === 'av'))) ||
  (MENDS.has(token.lower) && isDoneBySomebody(tokens, at))

function followsAuxiliary(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.lower === 'att') return true
  let before = at - 1
  while (at - before < NEAR && (isA(tokens[before], ADVERB) || HOW.test(tokens[before]?.lower ?? '')))
    before--
  return AUXILIARY.test(tokens[before]?.lower ?? '')
}
const AUXILIARY = /^(?:ska|skall|skulle|får|kan|måste|bör|vill|behöver)$/u
/** "särskilt", "muntligt". */
const HOW = /(?:skilt|igt)$/u

/** "Siv lagar bron", "Vaktmästaren dukar fram": somebody at the beginning, and a thing after the verb. */
const MENDS = new Set(['lagar', 'dukar', 'växlar', 'hyr'])
const isDoneBySomebody = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (
    before === undefined ||
    next?.kind !== 'word' ||
    next.verbs.length > 0 ||
    at > 2 ||
    tokens[0]?.capital !== true
  )
    return false
  if (before.lower.endsWith('s') || isA(next, COORDINATOR | PREPOSITION | CONDITION)) return false
  return at === 1 ? /(?:en|an|are)$/u.test(before.lower) || before.capital : before.capital
}

/** "Fakturan var felkonterad", "det var klart", but "var och en", "var femte", "frågan om var den ligger". */
function wasSomething(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  if (before === undefined || next === undefined || before.kind === 'sign') return false
  if (
    !isA(next, NEGATION) &&
    /^(?:och|sin|sitt|sina|för|\p{L}{2,}(?:te|de|dje)|annan|annat)$/u.test(next.lower)
  )
    return false
  if (before.readings.length > 0) return false
  return !isA(before, PREPOSITION | CONDITION | QUESTION | COORDINATOR | NEGATION | ADVERB)
}

/** How far the next word in small letters may be. */
const NEAR = 5

/** "SE och GE deltar": two or three capitals before words in small letters; in a line all in capitals anything may be a verb. */
function areInitials(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.text.length > 3 || token.text !== token.text.toUpperCase()) return false
  const beside = tokens.slice(Math.max(0, at - NEAR), at + NEAR)
  return (
    token.text.length > 1 &&
    beside.some(({ kind, text, capital }) => kind === 'word' && !capital && text.length > 1)
  )
}

/** "Fråga caféet om lokalen", "Siv: fråga caféet om lokalen": an order at the beginning, with whom to ask and what about. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  const whom = tokens[at + 1]
  const somebody = whom?.kind === 'word' && (whom.capital || /(?:en|et|na)$/u.test(whom.lower))
  const about = tokens
    .slice(at + 2, at + 6)
    .some(({ lower }) => /^(?:om|hur|när|vad|vilka|efter)$/u.test(lower))
  // "beslutade att fråga kommunen".
  const before = tokens[at - 1]
  return somebody && ((at === 0 && about) || before?.lower === 'att' || (before?.text === ':' && about))
}

/** "Karin träffar kommunen", "gruppen träffar chefen", but "nätverkets träffar", "två träffar hölls". */
function meets(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const held = tokens[at + 1]?.verbs.some(({ form }) => form === 'present' || form === 'past') ?? false
  if (before === undefined || before.kind !== 'word' || held) return false
  if (isA(before, DETERMINER)) return /^(?:den|det|de|alla)$/u.test(before.lower) && at === 1
  if (isA(before, PRONOUN | ADVERB)) return true
  return before.capital
    ? !/(?:^år|.{3})(?:ens|ets|nas)$/u.test(before.lower)
    : /(?:en|et|na|are)$/u.test(before.lower)
}

/** "för anteckningar", "för frågan vidare". */
const isConducted = (tokens: readonly Token[], at: number): boolean =>
  AFTER_CONDUCT.has(tokens[at + 1]?.lower ?? '') ||
  tokens.slice(at + 2, at + 5).some(({ lower }) => lower === 'vidare')

const CONDUCTS: readonly VerbForm[] = [{ lemma: 'föra', form: 'present', passive: false }]

/** "ber om en lista och för den vidare". */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  isA(tokens[at - 1], COORDINATOR) &&
  /^(?:den|det|dem|detta|frågan|saken)$/u.test(tokens[at + 1]?.lower ?? '')

/** "Göran för anteckningar": one capitalised word or plain definite noun at the beginning. */
const isBareName = (tokens: readonly Token[], at: number): boolean =>
  at >= 1 && at <= 2 && (tokens[0]?.capital === true || /^(?:alla|samtliga)$/u.test(tokens[0]?.lower ?? ''))

function finiteAt(tokens: readonly Token[], at: number, readings: readonly VerbForm[]): VerbForm | null {
  const finite =
    readings.find(({ form }) => form === 'present') ?? readings.find(({ form }) => form === 'past')
  if (finite === undefined) return null
  return readings.some(({ form }) => form === 'participle') && isAttributive(tokens, at) ? null : finite
}

/** "det tidigare beslutade mötet", "de av nämnden beslutade uppdragen". */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || next.kind !== 'word' || next.lower === 'att' || isA(next, FUNCTION_WORD))
    return false
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = tokens[back]
    if (word === undefined || word.kind !== 'word') return false
    if (isA(word, DETERMINER) || word.lower === 'av') return true
  }
  return at === 0
}
