import type { ItemDuties } from './part-duties.ts'
import type { SectionItem } from './section-item.ts'
import type { PlacedSentence } from './section-sentences.ts'

/** "Ansvarig: Siv" and nothing else. */
const ALONE = /^(?:Huvuda|A)nsvariga?(?:\s|:)/u

/**
 * Whether the sentence only says who answers for what stands before it: "Inbjudan skickas i mars. Ansvarig: Siv." The
 * item before, where it names nobody, is then hers. A line of its own after what is no duty says nothing.
 */
export function isAnsweredFor(
  { placed, duties: [duty] }: ItemDuties,
  before: PlacedSentence | undefined,
  found: SectionItem[],
): boolean {
  if (duty?.found.rule !== 'answerable' || !ALONE.test(placed.sentence.text)) return false
  const last = found.at(-1)
  if (before !== undefined && last?.placed.sentence === before.sentence) {
    const owners = duty.owners.map((owner) => ({ ...owner, span: null }))
    if (last.owners.length === 0) found[found.length - 1] = { ...last, owners }
    return true
  }
  return before?.passage !== placed.passage
}
