import type { SectionItem } from '../section-item.ts'
import type { Refiner } from './index.ts'

/** How much of the shorter sentence's words the longer one must hold to be the same promise told twice. */
const SAME = 0.7

/** The same duty told again further down in the section is one item; the decision's telling stays. */
export const dropRepeated: Refiner = (items) => {
  const bags = items.map(
    (item) =>
      new Set(
        item.placed.sentence.tokens.filter((token) => token.kind !== 'sign').map((token) => token.lower),
      ),
  )
  return items.filter(
    (item, index) =>
      !items.some(
        (other, at) =>
          other.placed.sentence !== item.placed.sentence &&
          stands(other, at, item, index) &&
          overlap(bags[at], bags[index]) >= SAME,
      ),
  )
}

const decided = (one: SectionItem): boolean => one.placed.sentence.setting.part === 'decision'

/** Of two tellings the one in a decision stands, else the first. */
const stands = (other: SectionItem, at: number, item: SectionItem, index: number): boolean => {
  if (decided(other) && decided(item)) return false
  return decided(other) !== decided(item) ? decided(other) : at < index
}

function overlap(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a || !b) return 0
  const shared = [...b].filter((word) => a.has(word)).length
  return shared / Math.max(1, Math.min(a.size, b.size))
}
