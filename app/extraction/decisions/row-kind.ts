import { readDecisionKind, type KindReading } from './decision-kind.ts'
import { isGrantRow } from './grant-rows.ts'

/** The kind of one row of what was decided; where it says nothing of its own, by the words that lead the list. */
export function readRowKind(text: string, lead: string, title: string): KindReading {
  const read = readDecisionKind(text, title)
  if (read.rule !== 'kind-none') return read
  if (isGrantRow(text)) return GRANT
  return lead === '' ? read : readDecisionKind(`${lead} ${text}`, title)
}

const GRANT: KindReading = { kind: 'fund', rule: 'kind-grant' }
