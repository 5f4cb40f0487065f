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
  likt: [],
  liksom: [],
  dels: [],
}
/** "kommittén i januari inventerar", not "chefen i Januari". */
const MONTH = new RegExp(`^(?:${MONTH_NAMES})$`, 'u')
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
  if (word === 'så') return AS_SOON.test(next)
  if (word === 'per') return BY_MEANS.test(next)
  if ((word === 'för' || word === 'å' || word === 'på') && isOnBehalf(tokens, at)) return true
  if (word === 'tills' && next === 'dess') return true
  const phrase = PHRASES[word]
  if (phrase !== undefined) return phrase.every((part, index) => tokens[at + 1 + index]?.lower === part)
  if (word === 'i' && (MONTH.test(next) || next === 'god')) return true
  // "skyndsamt, dock senast den 1 juni,"
  return isA(tokens[at], ADVERB) && isSign(tokens[at + 1], ',')
}

const isOnBehalf = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 2, at + 2 + BEHALF_AFTER).some(({ lower }) => ON_BEHALF.test(lower))
