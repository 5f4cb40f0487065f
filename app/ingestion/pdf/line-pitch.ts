import type { Stretch } from './stretches.ts'

const BUCKET = 0.05

/**
 * The usual distance between two lines of a paragraph, in font sizes: the commonest one in the document. What
 * stands farther apart is two paragraphs, whether the lines are set tight or wide.
 */
export function commonLinePitch(pages: readonly (readonly Stretch[])[]): number {
  const counts = new Map<number, number>()
  for (const stretches of pages) {
    for (const [index, stretch] of stretches.entries()) {
      const before = stretches[index - 1]
      if (before === undefined || before.size !== stretch.size) continue
      const pitch = (stretch.baseline - before.baseline) / stretch.size
      if (pitch < 0.9 || pitch > 2.2) continue
      const bucket = Math.round(pitch / BUCKET)
      counts.set(bucket, (counts.get(bucket) ?? 0) + Math.min(stretch.text.length, before.text.length))
    }
  }
  const [common] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b)
  return common === undefined ? 1.3 : common[0] * BUCKET
}
