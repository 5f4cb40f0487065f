import { greatest, least } from './extremes.ts'
import type { Stretch } from './stretches.ts'

/** Lines that stand directly below each other: a paragraph, a list of names, a cell of a table. */
export type Block = Readonly<{
  lines: readonly Stretch[]
  left: number
  right: number
  top: number
  bottom: number
}>

/** More than this much of the usual line pitch is a new paragraph. */
const APART = 1.22
const SIZE_CHANGE = 1.12

type Draft = { lines: Stretch[]; left: number; right: number }

/** Gathers stretches that follow and continue each other. `pitch` in font sizes. */
export function gatherBlocks(stretches: readonly Stretch[], pitch: number): Block[] {
  const drafts: Draft[] = []
  for (const stretch of stretches) {
    const { x, width } = stretch.box
    const draft = drafts.at(-1)
    if (
      draft !== undefined &&
      continuesBlock(draft, stretch, pitch) &&
      !goesBack(drafts.at(-2), draft, stretch)
    ) {
      draft.lines.push(stretch)
      draft.left = Math.min(draft.left, x)
      draft.right = Math.max(draft.right, x + width)
    } else drafts.push({ lines: [stretch], left: x, right: x + width })
  }
  return drafts.map(({ lines }) => blockOf(lines))
}

export const blockOf = (lines: readonly Stretch[]): Block => ({
  lines,
  left: least(lines.map(({ box }) => box.x)),
  right: greatest(lines.map(({ box }) => box.x + box.width)),
  top: least(lines.map(({ box }) => box.y)),
  bottom: greatest(lines.map(({ box }) => box.y + box.height)),
})

/** Whether white space, or another size of letters, parts a line from the one before it. */
export function standsApart(before: Stretch, next: Stretch, pitch: number): boolean {
  const size = Math.max(before.size, next.size)
  const distance = next.baseline - before.baseline
  return (
    distance < -0.5 * size ||
    distance > APART * pitch * size ||
    size > SIZE_CHANGE * Math.min(before.size, next.size)
  )
}

function continuesBlock(draft: Draft, next: Stretch, pitch: number): boolean {
  const last = draft.lines.at(-1)
  if (last === undefined) return false
  return (
    !standsApart(last, next, pitch) &&
    next.baseline - last.baseline > 0.5 * next.size &&
    next.box.x < draft.right &&
    next.box.x + next.box.width > draft.left
  )
}

/** A cell at a tab stop ends with its line: what begins at its left again goes on with the text beside it. */
function goesBack(beside: Draft | undefined, draft: Draft, next: Stretch): boolean {
  const [line, cell] = [beside?.lines.at(-1), draft.lines[0]]
  return (
    line !== undefined &&
    cell !== undefined &&
    Math.abs(line.baseline - cell.baseline) < 0.35 * line.size &&
    next.box.x < cell.box.x - line.size
  )
}
