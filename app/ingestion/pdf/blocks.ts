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

type Draft = { lines: Stretch[]; left: number; right: number; top: number; bottom: number }

/** Gathers stretches that follow and continue each other. `pitch` in font sizes. */
export function gatherBlocks(stretches: readonly Stretch[], pitch: number): Block[] {
  const blocks: Draft[] = []
  for (const stretch of stretches) {
    const { x, y, width, height } = stretch.box
    const edges = { left: x, right: x + width, top: y, bottom: y + height }
    const block = blocks.at(-1)
    if (block !== undefined && continuesBlock(block, stretch, pitch)) {
      block.lines.push(stretch)
      block.left = Math.min(block.left, edges.left)
      block.right = Math.max(block.right, edges.right)
      block.top = Math.min(block.top, edges.top)
      block.bottom = Math.max(block.bottom, edges.bottom)
    } else blocks.push({ lines: [stretch], ...edges })
  }
  return blocks
}

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

function continuesBlock(block: Draft, next: Stretch, pitch: number): boolean {
  const last = block.lines.at(-1)
  if (last === undefined) return false
  return (
    !standsApart(last, next, pitch) &&
    next.baseline - last.baseline > 0.5 * next.size &&
    next.box.x < block.right &&
    next.box.x + next.box.width > block.left
  )
}
