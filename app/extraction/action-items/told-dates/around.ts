import type { SectionItem } from '../section-item.ts'
import type { PlacedSentence } from '../section-sentences.ts'
import type { Sentence } from '../sentence.ts'

/** What stands around a duty in its section. */
export type Around = Readonly<{
  /** The sentence so many places after the duty's own, or before it where negative. */
  beside: (placed: PlacedSentence, places: number) => PlacedSentence | undefined
  /** Whether a sentence is a duty of its own. */
  isDuty: (placed: PlacedSentence) => boolean
}>

export function aroundOf(items: readonly SectionItem[], sentences: readonly PlacedSentence[]): Around {
  let order: ReadonlyMap<Sentence, number> | null = null
  let duties: ReadonlySet<Sentence> | null = null
  return {
    beside(placed, places) {
      order ??= new Map(sentences.map(({ sentence }, at) => [sentence, at]))
      const at = order.get(placed.sentence)
      return at === undefined ? undefined : sentences[at + places]
    },
    isDuty(placed) {
      duties ??= new Set(items.map((item) => item.placed.sentence))
      return duties.has(placed.sentence)
    },
  }
}
