import { somebodyActs } from './somebody-acts.ts'
import type { DecisionKind } from '../extraction.ts'
import { latin } from '../language/latin.ts'
import { formalities, formalTitle, kindVerbs } from './kind-words.ts'

export type KindReading = Readonly<{ kind: DecisionKind; rule: string }>

/**
 * The kind of a decision by its first telling verb. What is decided comes first where it concerns the meeting itself:
 * choosing an adjuster is procedure, choosing a chair for the year an election.
 */
export function readDecisionKind(text: string, title: string): KindReading {
  const words = text.slice(0, 600).toLowerCase()
  const read = firstVerb(words)
  const formality = firstOf(formalities, words)
  // "ge Karin Ek i uppdrag att gå ut med kallelsen": the task may be a formality, giving it is none.
  if (
    formality !== null &&
    !(GIVEN.test(words) && read.kind === 'assign' && read.at < formality && !JUSTERA.test(words))
  )
    return { kind: 'procedure', rule: 'kind-formality' }
  const acts = somebodyActs(text.slice(0, 600))
  if (acts !== null && acts <= read.at) return { kind: 'assign', rule: 'kind-somebody-acts' }
  const formal = formalTitle.test(title.toLowerCase()) && read.kind !== 'assign' && read.rule !== 'kind-remit'
  return formal ? { kind: 'procedure', rule: 'kind-formal-item' } : { kind: read.kind, rule: read.rule }
}

const GIVEN = latin(/(?<!\p{L})(?:i uppdrag|uppdra[rs]?)(?!\p{L})/u)
const JUSTERA = latin(/(?<!\p{L})justera(?!\p{L})/u)

const firstOf = (patterns: readonly RegExp[], words: string): number | null => {
  const found = patterns.map((pattern) => pattern.exec(words)?.index ?? -1).filter((at) => at >= 0)
  return found.length === 0 ? null : Math.min(...found)
}

type FirstVerb = KindReading & Readonly<{ at: number }>

function firstVerb(words: string): FirstVerb {
  let first: FirstVerb | null = null
  for (const { kind, pattern, rule } of kindVerbs) {
    const at = pattern.exec(words)?.index ?? -1
    if (at >= 0 && (first === null || at < first.at)) first = { kind, at, rule }
  }
  return first ?? { kind: 'other', rule: 'kind-none', at: Infinity }
}
