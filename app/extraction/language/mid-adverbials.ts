import { latinPattern } from './latin.ts'
import { isSign } from './sentence-reader.ts'
import { MONTH_NAMES } from './months.ts'
import type { Token } from './token.ts'
import { ADVERB, isA } from './word-classes.ts'

const TIMES = /^(?:gång|gånger)$/u
const COUNTS = /^(?:en|ett|två|tre|fyra|fem|sex|åtta|tolv|flera|några|\d+)$/u
const AT_LEAST = /^(?:minst|högst|ungefär|cirka|ca|åtminstone|normalt)$/u
const PERIOD =
  /^(?:år|halvår|kvartal|tertial|månad|vecka|dag|termin|läsår|möte|sammanträde|styrelsemöte|höst|vår|sommar|vinter)$/u
const EVERY = /^(?:varje|vartannat|varannan|vart|var)$/u

/** Words that, one after the other, say when or how, and never belong to who acts. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  tills: ['vidare'],
  var: ['för', 'sig'],
  inte: ['senare', 'än'],
  för: ['egen', 'del'],
  före: ['dess'],
  till: ['dess'],
  fram: ['till'],
  hos: [],
  likt: [],
  liksom: [],
  dels: [],
}
/** "under hösten", "inför nästa sammanträde", "på junimötet", "vid årsskiftet": a time that comes but once. */
const PLACED = /^(?:i|på|vid|till|inför|före|efter|under|inom|från)$/u
const ONCE = latinPattern(
  String.raw`^(?:årsskiftet|halvårsskiftet|månadsskiftet|våren|hösten|sommaren|vintern|jul|midsommar|påsk|${MONTH_NAMES}|(?:${MONTH_NAMES}|vår|höst|sommar|vinter)\p{L}*(?:mötet|sammanträdet|träffen|stämman|nämnden))$`,
  'u',
)
const NEXT = /^(?:nästa|nästkommande|kommande|varje)$/u
const MEETING = /(?:möte|sammanträde|träff|stämma)$/u
const AS_SOON = /^(?:snart|fort|snabbt|långt)$/u
const BY_MEANS = /^(?:mejl|mail|mejllista|e-post|brev|post|telefon|sms)$/u
const ON_BEHALF = /^(?:räkning|vägnar)$/u
/** "å hela styrelsens vägnar" */
const BEHALF_AFTER = 4

/**
 * Whether an adverbial begins at `at` that stands between a subordinate clause's subject and its verb ("att kansliet en
 * gång om året rapporterar", "att siv å styrelsens vägnar ringer"): the subject ends before it.
 */
export function opensMidAdverbial(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const next = tokens[at + 1]?.lower ?? ''
  if (COUNTS.test(word)) return TIMES.test(next)
  if (AT_LEAST.test(word)) return COUNTS.test(next) && TIMES.test(tokens[at + 2]?.lower ?? '')
  if (EVERY.test(word) && (PERIOD.test(next) || PERIOD.test(tokens[at + 2]?.lower ?? ''))) return true
  if (PLACED.test(word) && isOnce(tokens, at + 1)) return true
  if (word === 'senast' || word === 'dessförinnan') return true
  if (word === 'så') return AS_SOON.test(next)
  if (word === 'per') return BY_MEANS.test(next)
  if ((word === 'för' || word === 'å' || word === 'på') && isOnBehalf(tokens, at)) return true
  if (word === 'tills' && next === 'dess') return true
  const phrase = PHRASES[word]
  if (phrase !== undefined) return phrase.every((part, index) => tokens[at + 1 + index]?.lower === part)
  if (word === 'i' && next === 'god') return true
  // "skyndsamt, dock senast den 1 juni,"
  return isA(tokens[at], ADVERB) && isSign(tokens[at + 1], ',')
}

const isOnce = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower ?? ''
  return ONCE.test(word) || (NEXT.test(word) && MEETING.test(tokens[at + 1]?.lower ?? ''))
}

const isOnBehalf = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 2 + BEHALF_AFTER).some(({ lower }) => ON_BEHALF.test(lower))
