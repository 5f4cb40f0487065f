import type { ClauseVerb } from './clause.ts'
import { finiteReading, infinitiveReading, isSign, verbReadings } from './sentence-reader.ts'
import type { Token } from './token.ts'
import type { VerbForm } from './verb-forms.ts'
import {
  ADVERB,
  AUXILIARY_LEMMAS,
  CONDITION,
  COORDINATOR,
  DETERMINER,
  NEGATION,
  QUESTION,
  RELATIVE,
  isA,
} from './word-classes.ts'

/** How far the subject and adverbs may part an auxiliary from its verb. */
const REACH = 30

export type VerbChain = Readonly<{
  verbs: readonly ClauseVerb[]
  /** Coordinated with the last verb: "genomföras och presenteras". */
  also: readonly ClauseVerb[]
  negated: boolean
  /** The last token that the chain took when nothing parts its verbs; reading goes on after it. */
  last: number
}>

/** The verbs that belong together from the finite verb (or infinitive) at `at` on. */
export function readVerbChain(tokens: readonly Token[], at: number, first: VerbForm): VerbChain {
  const verbs: ClauseVerb[] = [{ ...first, at }]
  let negated = false
  let from = at
  while (AUXILIARY_LEMMAS.has(verbs.at(-1)?.lemma ?? '')) {
    const next = nextInChain(tokens, from, verbs.at(-1) as ClauseVerb)
    if (next === null) break
    verbs.push(next)
    from = next.at
  }
  for (let near = at + 1; near < Math.min(tokens.length, from + 4); near++) {
    if (isA(tokens[near], NEGATION)) negated = true
    // "påminner dem som inte har betalat": what is denied is another clause's.
    if (tokens[near]?.kind === 'sign' || (near > from && opensClause(tokens[near]))) break
  }
  if (isA(tokens[at - 1], NEGATION)) negated = true
  return { verbs, also: coordinated(tokens, verbs.at(-1) as ClauseVerb), negated, last: from }
}

const opensClause = (token: Token | undefined): boolean =>
  isA(token, RELATIVE | QUESTION) || token?.lower === 'att' || token?.lower === 'om'

/** These stand nearer their verb; "beslutar uppdra åt" right before it. */
const REACHES: Readonly<Record<string, number>> = { vara: 12, bli: 12, ha: 24, besluta: 3 }

function nextInChain(tokens: readonly Token[], from: number, auxiliary: ClauseVerb): ClauseVerb | null {
  const wants = wantedForm(auxiliary)
  const reach = REACHES[auxiliary.lemma] ?? REACH
  for (let at = from + 1; at < Math.min(tokens.length, from + reach); at++) {
    const token = tokens[at] as Token
    if (isSign(token, ',') && (at === from + 1 || isA(tokens[at + 1], RELATIVE))) at = afterAside(tokens, at)
    // "ska där fråga": there.
    const there = token.lower === 'där' && at === from + 1
    if (isSign(token, ';:|') || (isA(tokens[at], RELATIVE) && !there)) return null
    if (token.lower === 'att' && !takesAtt(auxiliary)) return null
    if (auxiliary.lemma === 'komma' && at <= from + 2 && PARTICLES_OF_COME.has(token.lower)) return null
    const readings = verbReadings(tokens, at)
    const fits = readings.find(({ form }) => form === wants)
    // "som avser bidrag kompletteras": only with "att" does an object stand between.
    if (
      fits &&
      auxiliary.lemma === 'avse' &&
      at > from + 1 &&
      finiteReading(tokens, at) &&
      tokens[at - 1]?.lower !== 'att'
    )
      return null
    // "hur långt arbetet kommit rapporteras": after the supine only "att" brings another verb.
    if (fits && auxiliary.lemma === 'komma' && auxiliary.form === 'supine' && tokens[at - 1]?.lower !== 'att')
      return null
    if (fits) return { ...fits, at }
    if (token.lower === 'att' && unknownInfinitive(tokens, at + 1))
      return { lemma: tokens[at + 1]?.lower ?? '', form: 'infinitive', passive: false, at: at + 1 }
    if (finiteReading(tokens, at)) return null
    if (infinitiveReading(tokens, at)) return null
  }
  return null
}

/** "ska, innan planen sänds ut, redovisa", "ska klubben, som äger huset, redovisa": the comma that ends what is put in; the one at `at` where nothing is. */
function afterAside(tokens: readonly Token[], at: number): number {
  if (!isA(tokens[at + 1], CONDITION | RELATIVE)) return at
  for (let end = at + 2; end < Math.min(tokens.length, at + REACH); end++) {
    if (isSign(tokens[end], ';:')) return at
    if (isSign(tokens[end], ',')) return infinitiveReading(tokens, end + 1) === null ? at : end
  }
  return at
}

/** "kommer att flanera": a verb that the lexicon lacks, right after the infinitive marker. */
const unknownInfinitive = (tokens: readonly Token[], at: number): boolean =>
  verbReadings(tokens, at).length === 0 &&
  /^\p{L}{3,}(?<!(?:er|ar|or|en)n)a$/u.test(tokens[at]?.lower ?? '') &&
  finiteReading(tokens, at + 1) === null &&
  !isA(tokens[at], DETERMINER)

const wantedForm = (auxiliary: VerbForm): VerbForm['form'] =>
  auxiliary.lemma === 'ha'
    ? 'supine'
    : auxiliary.lemma === 'vara' || auxiliary.lemma === 'bli'
      ? 'participle'
      : 'infinitive'

/** "kommer överens", "kommer fram till": a verb of its own. */
const PARTICLES_OF_COME = new Set(['överens', 'fram', 'tillbaka', 'från'])
const TAKES_ATT = new Set(['komma', 'avse', 'planera', 'fortsätta', 'börja', 'behöva', 'tänka'])
const takesAtt = (auxiliary: VerbForm): boolean => TAKES_ATT.has(auxiliary.lemma)

/** "… och presenteras", "… samt informera": the same form after a coordinator, the object between them allowed. */
function coordinated(tokens: readonly Token[], last: ClauseVerb): readonly ClauseVerb[] {
  if (last.form !== 'infinitive') return NONE
  const also: ClauseVerb[] = []
  for (let at = last.at + 1; at < Math.min(tokens.length, last.at + REACH * 2); at++) {
    const token = tokens[at] as Token
    if (isSign(token, ';:') || token.lower === 'att' || isA(token, RELATIVE)) break
    if (!isA(token, COORDINATOR) && !isSign(token, ',')) continue
    let next = at + 1
    while (isA(tokens[next], ADVERB)) next++
    const same = verbReadings(tokens, next).find((reading) => reading.form === last.form)
    if (same && (last.form !== 'infinitive' || !finiteReading(tokens, next) || same.passive === last.passive))
      also.push({ ...same, at: next })
  }
  return also
}

const NONE: readonly ClauseVerb[] = []
