import type { SectionItem } from '../section-item.ts'
import type { Refiner } from './index.ts'

/** How much of the shorter sentence's words the longer one must hold to be the same promise told twice. */
const SAME = 0.7
/** Among how many neighbours a repetition is sought: more than any section of minutes holds. */
const NEIGHBOURS = 200

/** The same duty told again further down in the section is one item; the decision's telling stays. */
export const dropRepeated: Refiner = (items) => {
  const bags = items.map(
    (item) =>
      new Set(
        item.placed.sentence.tokens.filter((token) => token.kind !== 'sign').map((token) => token.lower),
      ),
  )
  const repeats = (item: SectionItem, index: number): boolean => {
    const from = Math.max(0, index - NEIGHBOURS)
    return items
      .slice(from, index + NEIGHBOURS)
      .some(
        (other, near) =>
          other.placed.sentence !== item.placed.sentence &&
          stands(other, from + near, item, index) &&
          overlap(bags[from + near], bags[index]) >= SAME,
      )
  }
  return items.filter((item, index) => !repeats(item, index))
}

const decided = (one: SectionItem): boolean => one.placed.sentence.setting.part === 'decision'

/** Of two tellings the one in a decision stands, else the first. */
const stands = (other: SectionItem, at: number, item: SectionItem, index: number): boolean => {
  if (decided(other) && decided(item)) return false
  return decided(other) !== decided(item) ? decided(other) : at < index
}

function overlap(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a || !b) return 0
  let shared = 0
  for (const word of b) if (a.has(word)) shared++
  return shared / Math.max(1, Math.min(a.size, b.size))
}
