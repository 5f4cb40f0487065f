import type { Block } from './blocks.ts'
import { greatest, least } from './extremes.ts'
import type { Row } from './rows.ts'

/** A row as it is written. In a table, null stands for a cell that is empty. */
export type PlacedRow = Readonly<{ cells: readonly (Block | null)[]; inTable: boolean }>

const FEWEST_COLUMNS = 3
const SAME_LEFT = 3
/** Rows of one table are at most this many font sizes apart. */
const NEAR = 2.5

/**
 * Finds tables: a row of three cells or more, and the rows right below it whose cells begin at the same places. A
 * cell left empty must not let the next one slide into its column: the date would become the owner.
 */
export function placeRows(rows: readonly Row[]): PlacedRow[] {
  const placed: PlacedRow[] = []
  let columns: readonly number[] = []
  for (const [index, row] of rows.entries()) {
    const follows = isNear(rows[index - 1], row)
    const cells = follows ? inColumns(row, columns) : null
    const next = rows[index + 1]
    const isLone =
      row.length === 1 && (next === undefined || next.length === 1 || inColumns(next, columns) === null)
    if (cells !== null && !isLone && !reachesOver(row, columns)) placed.push({ cells, inTable: true })
    else {
      columns = row.length < FEWEST_COLUMNS ? [] : row.map(({ left }) => left)
      placed.push({ cells: row, inTable: columns.length > 0 })
    }
  }
  return placed
}

/** The cells in their columns, null where two would stand in one of them. */
function inColumns(row: Row, columns: readonly number[]): (Block | null)[] | null {
  if (columns.length === 0 || row.length > columns.length) return null
  if (row.length === columns.length) return [...row]
  const cells: (Block | null)[] = columns.map(() => null)
  for (const block of row) {
    const at = columnOf(block, columns)
    if (at === -1 || cells[at] !== null) return null
    cells[at] = block
  }
  return cells
}

/** Where the block begins as the head does, or else, as with figures set at the right, where its middle is. */
function columnOf({ left, right }: Block, columns: readonly number[]): number {
  const exact = columns.findIndex((column) => Math.abs(left - column) < SAME_LEFT)
  return exact === -1 ? columns.findLastIndex((column) => column <= (left + right) / 2) : exact
}

/** Text below a table begins where its first column does, and goes on where the next one would begin. */
const reachesOver = (row: Row, columns: readonly number[]): boolean => {
  const [only] = row
  return row.length === 1 && only !== undefined && only.right > (columns[1] ?? Infinity)
}

function isNear(above: Row | undefined, row: Row): boolean {
  const size = row[0]?.lines[0]?.size ?? 0
  if (above === undefined) return false
  const bottom = greatest(above.map((block) => block.bottom))
  return least(row.map((block) => block.top)) - bottom < NEAR * size
}
