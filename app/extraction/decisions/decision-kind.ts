import type { DecisionKind } from '../extraction.ts'
import { formalities, formalTitle, kindVerbs } from './kind-words.ts'

export type KindReading = Readonly<{ kind: DecisionKind; rule: string }>

/**
 * The kind of a decision by its first telling verb. What is decided comes first where it concerns the meeting itself:
 * choosing an adjuster is procedure, choosing a chair for the year an election.
 */
export function readDecisionKind(text: string, title: string): KindReading {
  const words = text.slice(0, 600).toLowerCase()
  if (formalities.some((pattern) => pattern.test(words))) return { kind: 'procedure', rule: 'kind-formality' }
  const read = firstVerb(words)
  const formal = formalTitle.test(title.toLowerCase()) && read.kind !== 'assign' && read.rule !== 'kind-remit'
  return formal ? { kind: 'procedure', rule: 'kind-formal-item' } : read
}

function firstVerb(words: string): KindReading {
  let first: { kind: DecisionKind; at: number; rule: string } | null = null
  for (const { kind, pattern, rule } of kindVerbs) {
    const at = pattern.exec(words)?.index ?? -1
    if (at >= 0 && (first === null || at < first.at)) first = { kind, at, rule }
  }
  return first ?? { kind: 'other', rule: 'kind-none' }
}
