import type { Block } from './blocks.ts'
import { greatest, least } from './extremes.ts'
import type { Row } from './rows.ts'
import { isWrapped } from './wrapping.ts'

/** A cell of a table seldom has as many lines. */
const LONG = 3
const ALIKE = 0.15
const SAME_LEFT = 3
/** A column of text takes at least so much of the page; a label or a date takes less. */
const WIDE = 0.3

/**
 * Running text in columns may begin on one baseline and look like the cells of a row. It is known by its paragraphs
 * being long and of one width, or by going on below the last of them; each is then a row of its own.
 */
export function columnsOfText(rows: readonly Row[], limit: number): Row[] {
  return rows.flatMap((row, index) =>
    isColumnsOfText(row, rows[index + 1]?.[0], limit) ? row.map((block) => [block]) : [row],
  )
}

function isColumnsOfText(row: Row, next: Block | undefined, limit: number): boolean {
  const last = row.at(-1)
  if (row.length < 2 || last === undefined) return false
  const widest = limit - (row[0]?.left ?? 0)
  const isWide = (block: Block): boolean => widthOf(block) > WIDE * widest
  const areParagraphs = row
    .slice(0, -1)
    .every(
      (block, index) =>
        isWide(block) && block.lines.length > 1 && isWrapped(block.lines, row[index + 1]?.left ?? limit),
    )
  if (!areParagraphs) return false
  const goesOn = next !== undefined && next.top > last.top && Math.abs(next.left - last.left) < SAME_LEFT
  return (
    (goesOn && (isWide(last) || isWide(next))) ||
    (row.every(({ lines }) => lines.length >= LONG) && haveOneWidth(row))
  )
}

function haveOneWidth(row: Row): boolean {
  const widths = row.map(widthOf)
  return least(widths) > (1 - ALIKE) * greatest(widths)
}

const widthOf = ({ left, right }: Block): number => right - left
