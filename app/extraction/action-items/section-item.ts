import type { OwnerKind } from '../extraction.ts'
import type { Span } from '../span.ts'
import type { CompleteDuty } from './complete-duty.ts'
import type { PlacedSentence } from './section-sentences.ts'
import type { ToldDate } from './told-dates/told-date.ts'

/** An owner of an item; the span is in the sentence, null where an earlier sentence named him. */
export type ItemOwner = Readonly<{ name: string; kind: OwnerKind; span: Span | null; rule: string }>

/** Each of them once, by name. */
export const eachOnce = (owners: readonly ItemOwner[]): ItemOwner[] =>
  owners.filter(({ name }, at) => owners.findIndex((other) => other.name === name) === at)

/** Those whom other words than the item's own name; `rule` is spelled out, as the ids are looked up in the source. */
export const impliedBy = (by: Pick<ItemOwner, 'rule'>, owners: readonly ItemOwner[]): ItemOwner[] =>
  owners.map((owner) => ({ ...owner, span: null, ...by }))

/** An item of one section while refiners look at the whole section. */
export type SectionItem = Readonly<{
  placed: PlacedSentence
  /** The duties of the sentence; the first gives kind and rule. */
  duties: readonly CompleteDuty[]
  first: CompleteDuty
  owners: readonly ItemOwner[]
  /** Index in the section's items of the assignment that this report belongs to. */
  of: number | null
  /** The deadline that another sentence of the section tells; missing where none does. */
  told?: ToldDate
}>
