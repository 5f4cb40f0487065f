import type { ItemDuties } from './part-duties.ts'
import type { SectionItem } from './section-item.ts'
import type { PlacedSentence } from './section-sentences.ts'

/** "Ansvarig: Siv" and nothing else. */
const ALONE = /^(?:Huvuda|A)nsvariga?(?:\s|:)/u

/** "Planen skickas till stiftet. Ansvarig: Siv": under a decision heading the matter that named nobody is quoted with it. */
export const withMatter = (item: ItemDuties, before: PlacedSentence | undefined): ItemDuties =>
  item.duties[0]?.found.rule === 'answerable' &&
  item.duties[0].found.kind === 'assignment' &&
  before?.passage === item.placed.passage
    ? {
        ...item,
        placed: { ...item.placed, quoted: { start: before.quoted.start, end: item.placed.quoted.end } },
      }
    : item

/** "Ansvarig: kulturchefen" and nothing else. */
export const saysWhose = (text: string): boolean => ALONE.test(text) && text.length < LONGEST_NOTE
const LONGEST_NOTE = 60

/**
 * What a sentence that only says who answers for what stands before it makes of the item before: "Inbjudan skickas i mars.
 * Ansvarig: Siv." is hers where it named nobody. A line of its own after what is no duty says nothing; null where the
 * sentence is another.
 */
export function answeredFor(
  { placed, duties: [duty] }: ItemDuties,
  before: PlacedSentence | undefined,
  last: SectionItem | undefined,
): SectionItem | 'nothing' | null {
  if (duty?.found.rule !== 'answerable' || !ALONE.test(placed.sentence.text)) return null
  // "Listan ska ses över. Klart: maj. Ansvarig: Siv": the time before it is the item's own.
  const own =
    last?.placed.sentence === before?.sentence ||
    (last?.placed.passage === before?.passage && last?.placed.quoted.end === before?.quoted.end)
  if (before === undefined || last === undefined || !own)
    return before?.passage === placed.passage ? null : 'nothing'
  return last.owners.length > 0
    ? last
    : { ...last, owners: duty.owners.map((owner) => ({ ...owner, span: null })) }
}
