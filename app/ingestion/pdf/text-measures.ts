import { greatest } from './extremes.ts'
import type { Stretch } from './stretches.ts'
import { wouldHaveFitted } from './wrapping.ts'

/** How a document sets its text: learned from lines that are surely full. */
export type TextMeasures = Readonly<{
  /** The usual distance between two lines of a paragraph, in font sizes. */
  pitch: number
  /** Whether the margin ended a line, rather than the writer, seen by the next one; null where nobody can tell. */
  wraps: (line: Stretch, next: Stretch) => boolean | null
}>

const BUCKET = 0.05
/** Points by which the lines of a paragraph may differ at their left. */
const SAME_LEFT = 3
/** A right margin is one that several lines come this near to, in font sizes. */
const NEAR = 5
const FEWEST_FULL = 4
const USUAL_PITCH = 1.3

export function measureText(pages: readonly (readonly Stretch[])[]): TextMeasures {
  const margins = rightMargins(pages.flat())
  const [widest] = [...margins.values()].toSorted((a, b) => b.full - a.full)
  return {
    pitch: commonPitch(pages, margins),
    wraps: (line, next) => {
      const margin = margins.get(leftOf(line))
      // Lines of a column or of a list of names have a margin of their own, or none that could be known.
      if (margin === undefined || widest === undefined) return null
      if (Math.abs(widest.right - margin.right) > line.size) return null
      return !wouldHaveFitted(line, next, Math.max(margin.right, widest.right))
    },
  }
}

type Margin = Readonly<{ right: number; full: number }>

/** How far right the lines reach that begin at the same left, where enough of them do. */
function rightMargins(stretches: readonly Stretch[]): ReadonlyMap<number, Margin> {
  const margins = new Map<number, Margin>()
  for (const [left, lines] of Map.groupBy(stretches, leftOf)) {
    const right = greatest(lines.map(rightOf))
    const full = lines.filter((line) => right - rightOf(line) < NEAR * line.size).length
    if (full >= FEWEST_FULL) margins.set(left, { right, full })
  }
  return margins
}

/** Counted only where a line goes on in the next: between short lines nobody can tell a paragraph's end. */
function commonPitch(pages: readonly (readonly Stretch[])[], margins: ReadonlyMap<number, Margin>): number {
  const counts = new Map<number, number>()
  for (const stretches of pages) {
    for (const [index, next] of stretches.entries()) {
      const line = stretches[index - 1]
      const margin = line && margins.get(leftOf(line))
      if (line === undefined || margin === undefined || line.size !== next.size) continue
      const pitch = (next.baseline - line.baseline) / line.size
      if (pitch < 0.9 || pitch > 2.5 || wouldHaveFitted(line, next, margin.right)) continue
      const bucket = Math.round(pitch / BUCKET)
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1)
    }
  }
  const [common] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)
  return common === undefined ? USUAL_PITCH : common[0] * BUCKET
}

const leftOf = (stretch: Stretch): number => Math.round(stretch.box.x / SAME_LEFT)
const rightOf = (stretch: Stretch): number => stretch.box.x + stretch.box.width
