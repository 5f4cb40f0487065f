import type { DocumentWriter } from '../document-writer.ts'
import { standsApart, type Block } from './blocks.ts'
import { columnsOfText } from './columns-of-text.ts'
import { greatest, least } from './extremes.ts'
import { sideBySide } from './rows.ts'
import type { Stretch } from './stretches.ts'
import { placeRows, type PlacedRow } from './table-rows.ts'
import type { TextMeasures } from './text-measures.ts'
import { writeLines } from './write-lines.ts'
import { wouldHaveFitted } from './wrapping.ts'
import { writeRow } from './write-row.ts'

/** Writes a page's blocks the way a text protocol has them; blocks side by side become a row of cells. */
export function writePage(
  writer: DocumentWriter,
  blocks: readonly Block[],
  { page, width, measures }: Readonly<{ page: number; width: number; measures: TextMeasures }>,
): void {
  const limit = rightLimit(blocks, width)
  const rows = placeRows(columnsOfText(sideBySide(blocks), limit))
  writer.gap()
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1]
    if (above !== undefined && isApart(above, row, measures.pitch)) writer.gap()
    const [only] = row.cells
    if (row.cells.length === 1 && only) writeLines(writer, only.lines, { page }, measures)
    else {
      const below = rows[index + 1]
      const runsOn =
        below !== undefined && !isApart(row, below, measures.pitch) && goesOnBelow(row, below, limit)
      writeRow(writer, row, { page, ...(runsOn && { wraps: true }) }, limit)
    }
  }
}

/** More of the page than this is running text, and no name or date. */
const LONG = 0.4
const SAME_LEFT = 3

/** A long value beside its label, set with a tab, goes on at the margin where it had no room left. */
function goesOnBelow({ cells, inTable }: PlacedRow, below: PlacedRow, limit: number): boolean {
  const [label, value, more] = cells
  const [next, beside] = below.cells
  const [line, first] = [value?.lines.at(-1), next?.lines[0]]
  if (inTable || !label || !value || more || !next || beside || !line || !first) return false
  return (
    Math.abs(next.left - label.left) < SAME_LEFT &&
    value.lines.length === 1 &&
    value.right - value.left > LONG * (limit - label.left) &&
    !wouldHaveFitted(line, first, limit)
  )
}

/** How far text may reach: to the farthest that does, or to a margin as wide as the left one. */
const rightLimit = (blocks: readonly Block[], width: number): number =>
  Math.max(width - least(blocks.map((block) => block.left)), greatest(blocks.map((block) => block.right)))

/** Lines around the cells keep the rows of a table apart, which are one thing all the same. */
function isApart(above: PlacedRow, row: PlacedRow, pitch: number): boolean {
  if (above.inTable && row.inTable) return false
  const before = lowestLine(above)
  const first = row.cells.find((cell) => cell !== null)?.lines[0]
  return before !== undefined && first !== undefined && standsApart(before, first, pitch)
}

const lowestLine = ({ cells }: PlacedRow): Stretch | undefined =>
  cells
    .flatMap((block) => block?.lines ?? [])
    .reduce<Stretch | undefined>(
      (lowest, line) => (lowest === undefined || line.baseline >= lowest.baseline ? line : lowest),
      undefined,
    )
