import type { Clause, ClauseVerb } from './clause.ts'
import type { Token } from './token.ts'
import type { VerbForm } from './verb-forms.ts'
import { DETERMINER, FUNCTION_WORD, isA } from './word-classes.ts'

/** A clause while it is being built. */
export type OpenClause = { -readonly [K in keyof Clause]: Clause[K] } & {
  inner: OpenClause[]
  parent: OpenClause | null
  verbs: ClauseVerb[]
  alsoVerbs: ClauseVerb[]
}

// Also verb forms, but nouns or prepositions in nearly every place where minutes use them.
const RARELY_VERBS = new Set(
  `för uppdrag svar val stöd ansvar beslut förslag del start köp tal led råd sätt drag bidrag var vars lag ring resa hyra
  fråga rätt satt budget stämma motion grund bild ställ möte mål besök krav inför kopplade baserade relaterade riktade
  placerade anpassade lagar hissar bromsar dukar cyklar växlar toppar skala laga`.split(/\s+/u),
)
const AFTER_CONDUCT = new Set(['dialog', 'anteckningar', 'samtal', 'protokoll', 'talan', 'diskussion', 'en'])

export const isSign = (token: Token | undefined, signs: string): boolean =>
  token !== undefined && token.kind === 'sign' && signs.includes(token.text)

/** The verb readings that the word may have where it stands. */
export function verbReadings(tokens: readonly Token[], at: number): readonly VerbForm[] {
  const token = tokens[at]
  if (token === undefined || token.verbs.length === 0) return NO_VERB
  if (token.lower === 'delar' && tokens[at + 1]?.lower === 'av') return NO_VERB
  if (RARELY_VERBS.has(token.lower)) {
    if (token.lower === 'för' && AFTER_CONDUCT.has(tokens[at + 1]?.lower ?? '') && isBareName(tokens, at))
      return CONDUCTS
    return NO_VERB
  }
  return token.verbs
}

const NO_VERB: readonly VerbForm[] = []
const CONDUCTS: readonly VerbForm[] = [{ lemma: 'föra', form: 'present', passive: false }]

/** "Göran för anteckningar": one capitalised word or plain definite noun at the beginning. */
const isBareName = (tokens: readonly Token[], at: number): boolean =>
  at >= 1 && at <= 2 && tokens[0]?.capital === true

/** The finite reading of the word at `at`, or null; participles before a noun are none. */
export function finiteReading(tokens: readonly Token[], at: number): VerbForm | null {
  const readings = verbReadings(tokens, at)
  const finite =
    readings.find((reading) => reading.form === 'present') ??
    readings.find((reading) => reading.form === 'past')
  if (!finite) return null
  if (readings.some((reading) => reading.form === 'participle') && isAttributive(tokens, at)) return null
  return finite
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

export const infinitiveReading = (tokens: readonly Token[], at: number): VerbForm | null =>
  verbReadings(tokens, at).find((reading) => reading.form === 'infinitive') ?? null

export const isOnlyInfinitive = (tokens: readonly Token[], at: number): boolean =>
  infinitiveReading(tokens, at) !== null && finiteReading(tokens, at) === null
