import type { Stretch } from './stretches.ts'
import { wouldHaveFitted } from './wrapping.ts'

const BUCKET = 0.05
/** Points by which the lines of a paragraph may differ at their left. */
const SAME_LEFT = 3
const USUAL = 1.3

/**
 * The usual distance between two lines of a paragraph, in font sizes. Counted where a line surely goes on in the
 * next one, because it is full: between short lines nobody can tell a paragraph's end.
 */
export function commonLinePitch(pages: readonly (readonly Stretch[])[]): number {
  const counts = new Map<number, number>()
  for (const stretches of pages) {
    const limits = rightLimits(stretches)
    for (const [index, next] of stretches.entries()) {
      const line = stretches[index - 1]
      if (line === undefined || line.size !== next.size) continue
      const pitch = (next.baseline - line.baseline) / line.size
      const limit = limits.get(leftOf(line)) ?? Infinity
      if (pitch < 0.9 || pitch > 2.5 || wouldHaveFitted(line, next, limit)) continue
      const bucket = Math.round(pitch / BUCKET)
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
    }
  }
  const [common] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)
  return common === undefined ? USUAL : common[0] * BUCKET
}

/** How far right the lines reach that begin at the same left. */
function rightLimits(stretches: readonly Stretch[]): ReadonlyMap<number, number> {
  const limits = new Map<number, number>()
  for (const stretch of stretches) {
    const left = leftOf(stretch)
    limits.set(left, Math.max(limits.get(left) ?? 0, stretch.box.x + stretch.box.width))
  }
  return limits
}

const leftOf = (stretch: Stretch): number => Math.round(stretch.box.x / SAME_LEFT)
