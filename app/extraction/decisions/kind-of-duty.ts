import type { ActionItem, Decision } from '../extraction.ts'
import { latin } from '../language/latin.ts'
import { overlaps } from '../span.ts'

/** A decision of no telling verb that gives somebody a duty is an assignment: "Att inbjudan sänds ut av kansliet senast v 36". */
export function kindsByDuty(decisions: readonly Decision[], items: readonly ActionItem[]): Decision[] {
  const given = Map.groupBy(
    items.filter(({ kind }) => kind !== 'commitment'),
    ({ section }) => section,
  )
  return decisions.map((decision) =>
    decision.rule.endsWith('kind-none') && givesOne(decision, given.get(decision.section) ?? [])
      ? { ...decision, kind: 'assign', rule: decision.rule.replace(/kind-none$/u, 'kind-duty') }
      : decision,
  )
}

/** "Gruppen är överens om att frågan ska vara utredd": what all want, given to nobody. */
const AGREED_ON = latin(/(?<!\p{L})(?:är|var) (?:överens|enig[at]?) om att(?!\p{L})/iu)

function givesOne({ text, span }: Decision, duties: readonly ActionItem[]): boolean {
  const own = duties.filter((duty) => overlaps(duty.span, span))
  if (own.length === 0 || /^vi\s/iu.test(text)) return false
  return own.some(({ owners }) => owners.length > 0) || !AGREED_ON.test(text)
}
