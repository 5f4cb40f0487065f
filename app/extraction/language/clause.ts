import type { Token } from './token.ts'
import type { VerbForm } from './verb-forms.ts'

/** A range of tokens, half-open. */
export type TokenRange = Readonly<{ from: number; to: number }>

export type ClauseVerb = VerbForm & Readonly<{ at: number }>

/**
 * One clause of a sentence: its verbs in order (auxiliaries first), who is subject, and how it hangs together with
 * the rest. `infinitive` is an att-infinitive or a bare infinitive standing alone ("uppdra åt …"); `condition` opens
 * with om, när, innan …; `question` with hur, vad, vilka …
 */
export type Clause = Readonly<{
  tokens: readonly Token[]
  kind: 'main' | 'that' | 'infinitive' | 'imperative' | 'relative' | 'condition' | 'question' | 'fragment'
  /** The word that opens it, lower case; null in a main clause. */
  opener: string | null
  /** Its tokens, those of the clauses inside it included. */
  range: TokenRange
  /** The clauses directly inside it. */
  inner: readonly Clause[]
  parent: Clause | null
  verbs: readonly ClauseVerb[]
  /** Further actions of the same subject and mood: "utreda och redovisa". */
  alsoVerbs: readonly ClauseVerb[]
  subject: TokenRange | null
  /** Whether the subject stands in an earlier, coordinated clause. */
  subjectInherited: boolean
  negated: boolean
}>

export const finiteVerb = (clause: Clause): ClauseVerb | null => clause.verbs[0] ?? null

/** The verb that says what is done: the last of the chain. */
export const mainVerb = (clause: Clause): ClauseVerb | null => clause.verbs.at(-1) ?? null

export type Mood = 'plain' | 'shall' | 'will' | 'may' | 'should' | 'plan' | 'perfect' | 'state' | 'get'

const MOODS: Readonly<Record<string, Mood>> = {
  skola: 'shall',
  komma: 'will',
  kunna: 'may',
  vilja: 'may',
  böra: 'should',
  måste: 'should',
  behöva: 'should',
  avse: 'plan',
  planera: 'plan',
  tänka: 'plan',
  beräkna: 'plan',
  vänta: 'plan',
  förvänta: 'plan',
  ha: 'perfect',
  vara: 'state',
  bli: 'state',
  få: 'get',
}

/** What the auxiliary says of the action; `plain` where the verb stands alone. */
export const moodOf = (clause: Clause): Mood =>
  clause.verbs.length > 1 ? (MOODS[clause.verbs[0]?.lemma ?? ''] ?? 'plain') : 'plain'

/** Whether the clause tells of what was: past tense, perfect or "skulle". */
export const isTold = (clause: Clause): boolean => {
  const finite = finiteVerb(clause)
  return (
    finite !== null && (finite.form === 'past' || finite.form === 'supine' || moodOf(clause) === 'perfect')
  )
}

/** The words of a range as the sentence has them, single spaces where any white space was. */
export const textOf = (tokens: readonly Token[], range: TokenRange): string => {
  let text = ''
  for (let at = range.from; at < range.to; at++) {
    const token = tokens[at]
    if (token === undefined) break
    text += at > range.from && token.start > (tokens[at - 1]?.end ?? 0) ? ` ${token.text}` : token.text
  }
  return text
}
