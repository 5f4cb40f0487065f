import type { ActionItem, Decision } from '../extraction.ts'
import { latin } from '../language/latin.ts'
import { overlaps } from '../span.ts'

/** A decision of no telling verb that gives somebody a duty is an assignment: "Att inbjudan sänds ut av kansliet senast v 36". */
export const kindsByDuty = (decisions: readonly Decision[], items: readonly ActionItem[]): Decision[] =>
  decisions.map((decision) =>
    decision.rule.endsWith('kind-none') && items.some((item) => givenBy(decision, item))
      ? { ...decision, kind: 'assign', rule: decision.rule.replace(/kind-none$/u, 'kind-duty') }
      : decision,
  )

/** "Gruppen är överens om att frågan ska vara utredd": what all want, given to nobody. */
const AGREED_ON = latin(/(?<!\p{L})(?:är|var) (?:överens|eniga?) om att(?!\p{L})/iu)

const givenBy = (decision: Decision, item: ActionItem): boolean =>
  item.kind !== 'commitment' &&
  !/^vi\s/iu.test(decision.text) &&
  !(item.owners.length === 0 && AGREED_ON.test(decision.text)) &&
  item.section === decision.section &&
  overlaps(item.span, decision.span)
