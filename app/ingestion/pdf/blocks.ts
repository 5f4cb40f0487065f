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

/** Gathers stretches that follow and continue each other. `pitch` in font sizes. */
export function gatherBlocks(stretches: readonly Stretch[], pitch: number): Block[] {
  const groups: Stretch[][] = []
  for (const stretch of stretches) {
    const group = groups.at(-1)
    if (group !== undefined && continuesBlock(group, stretch, pitch)) group.push(stretch)
    else groups.push([stretch])
  }
  return groups.map(blockOf)
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

function continuesBlock(group: readonly Stretch[], next: Stretch, pitch: number): boolean {
  const last = group.at(-1)
  if (last === undefined) return false
  return (
    !standsApart(last, next, pitch) &&
    next.baseline - last.baseline > 0.5 * next.size &&
    next.box.x < Math.max(...group.map(rightOf)) &&
    rightOf(next) > Math.min(...group.map((line) => line.box.x))
  )
}

const blockOf = (lines: readonly Stretch[]): Block => ({
  lines,
  left: Math.min(...lines.map((line) => line.box.x)),
  right: Math.max(...lines.map(rightOf)),
  top: Math.min(...lines.map((line) => line.box.y)),
  bottom: Math.max(...lines.map((line) => line.box.y + line.box.height)),
})

const rightOf = (line: Stretch): number => line.box.x + line.box.width
