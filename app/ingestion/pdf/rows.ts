import { blockOf, type Block } from './blocks.ts'
import type { Stretch } from './stretches.ts'

/** Blocks that stand side by side, from left to right; most often there is one. */
export type Row = readonly Block[]

/**
 * Gathers the blocks that are cells of one row: beginning on one baseline, or with their middles at one height, as
 * browsers set them. A cell beside the last line of a block, as a tab stop puts it there, belongs to that line.
 */
export function sideBySide(blocks: readonly Block[]): Row[] {
  const rows: Block[][] = []
  for (const block of blocks) {
    const row = rows.at(-1)
    const before = row?.at(-1)
    if (row === undefined || before === undefined) rows.push([block])
    else if (isNextCell(before, block)) row.push(block)
    else if (row.length === 1 && standsBeside(before.lines.at(-1), block)) {
      rows.splice(-1, 1, [blockOf(before.lines.slice(0, -1))], [blockOf(before.lines.slice(-1)), block])
    } else rows.push([block])
  }
  return rows
}

/** How much higher or lower, in font sizes, lines and cells may stand and still stand side by side. */
const LEVEL = 0.35

function isNextCell(before: Block, block: Block): boolean {
  const [first] = before.lines
  if (first === undefined || block.left < before.right - 2) return false
  const apart = Math.abs(before.top + before.bottom - block.top - block.bottom) / 2
  return standsBeside(first, block) || apart < LEVEL * first.size
}

function standsBeside(line: Stretch | undefined, { lines: [first], left }: Block): boolean {
  if (line === undefined || first === undefined) return false
  return (
    left >= line.box.x + line.box.width - 2 && Math.abs(first.baseline - line.baseline) < LEVEL * line.size
  )
}
