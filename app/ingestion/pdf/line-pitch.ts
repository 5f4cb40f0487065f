import type { Stretch } from './stretches.ts'
import { wouldHaveFitted } from './wrapping.ts'

const BUCKET = 0.05
/** Points by which the lines of a paragraph may differ at their left. */
const SAME_LEFT = 3
/** A right margin is one that several lines come this near to, in font sizes. */
const NEAR = 5
const FEWEST_FULL = 4
const USUAL = 1.3

/**
 * The usual distance between two lines of a paragraph, in font sizes. Counted where a line surely goes on in the
 * next one, because it is full: between short lines nobody can tell a paragraph's end.
 */
export function commonLinePitch(pages: readonly (readonly Stretch[])[]): number {
  const limits = rightMargins(pages.flat())
  const counts = new Map<number, number>()
  for (const stretches of pages) {
    for (const [index, next] of stretches.entries()) {
      const line = stretches[index - 1]
      const limit = line && limits.get(leftOf(line))
      if (line === undefined || limit === undefined || line.size !== next.size) continue
      const pitch = (next.baseline - line.baseline) / line.size
      if (pitch < 0.9 || pitch > 2.5 || wouldHaveFitted(line, next, limit)) continue
      const bucket = Math.round(pitch / BUCKET)
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
    }
  }
  const [common] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)
  return common === undefined ? USUAL : common[0] * BUCKET
}

/** How far right the lines reach that begin at the same left, where enough of them do. */
function rightMargins(stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const byLeft = Map.groupBy(stretches, leftOf)
  const margins = new Map<number, number>()
  for (const [left, lines] of byLeft) {
    const margin = Math.max(...lines.map(rightOf))
    const full = lines.filter((line) => margin - rightOf(line) < NEAR * line.size)
    if (full.length >= FEWEST_FULL) margins.set(left, margin)
  }
  return margins
}

const leftOf = (stretch: Stretch): number => Math.round(stretch.box.x / SAME_LEFT)
const rightOf = (stretch: Stretch): number => stretch.box.x + stretch.box.width
