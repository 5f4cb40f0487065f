import type { Clause } from './clause.ts'
import type { Token } from './token.ts'
import type { VerbForm } from './verb-forms.ts'

/** A clause while it is being built. */
export type OpenClause = { -readonly [K in keyof Clause]: Clause[K] } & {
  inner: OpenClause[]
  parent: OpenClause | null
}

/** A clause that begins, inside its parent. */
export function openClause(
  tokens: readonly Token[],
  kind: Clause['kind'],
  opener: string | null,
  from: number,
  parent: OpenClause | null,
): OpenClause {
  const range = { from, to: tokens.length }
  const clause: OpenClause = {
    tokens,
    kind,
    opener,
    range,
    inner: [],
    parent,
    verbs: NO_VERBS,
    alsoVerbs: NO_VERBS,
    subject: null,
    subjectInherited: false,
    negated: false,
  }
  // Most clauses have one inside them or none, and a list that grows takes room for many.
  if (parent?.inner.length === 0) parent.inner = [clause]
  else parent?.inner.push(clause)
  return clause
}

const NO_VERBS: OpenClause['verbs'] = []

export const isSign = (token: Token | undefined, signs: string): boolean =>
  token !== undefined && token.kind === 'sign' && signs.includes(token.text)

/** The verb readings that the word may have where it stands. */
export const verbReadings = (tokens: readonly Token[], at: number): readonly VerbForm[] =>
  tokens[at]?.readings ?? NO_VERB

const NO_VERB: readonly VerbForm[] = []

/** The finite reading of the word at `at`, or null; participles before a noun are none. */
export const finiteReading = (tokens: readonly Token[], at: number): VerbForm | null =>
  tokens[at]?.finite ?? null

export const infinitiveReading = (tokens: readonly Token[], at: number): VerbForm | null =>
  tokens[at]?.infinitive ?? null

export const isOnlyInfinitive = (tokens: readonly Token[], at: number): boolean =>
  infinitiveReading(tokens, at) !== null && finiteReading(tokens, at) === null
