import { greatest, least } from './extremes.ts'
import type { Piece } from './page-pieces.ts'
import { gapBefore, wideGaps, type PieceLine } from './piece-lines.ts'

/** Whether a piece of a line begins a cell although little room is left before it. */
export type NarrowColumns = (line: PieceLine, index: number) => boolean

type Column = Readonly<{ x: number; top: number; bottom: number }>

/** A gap of so many font sizes is more than a space, and one of so many parts cells in a row that has others. */
const NARROW_GAP = 0.5
const CELL_GAP = 1
const SAME_X = 1
const SAME_ROW = 0.2
/** A row with so many wide gaps is a table's, rather than a label with its value or a title with its page. */
const FEWEST_GAPS = 2

/**
 * A column of numbers or dates leaves little room before the next one. It is known by the rows of its table, which
 * all go on at the same place; in a row alone, such as a head at the foot of its page, by the cells beside it.
 */
export function findNarrowColumns(lines: readonly PieceLine[]): NarrowColumns {
  const columns = columnsOf(rowsByPlace(lines))
  return (line, index) => {
    const piece = line[index]
    const gap = gapBefore(line, index)
    if (piece === undefined || gap < NARROW_GAP) return false
    if (gap >= CELL_GAP && wideGaps(line).length >= FEWEST_GAPS) return true
    return columns.some(
      ({ x, top, bottom }) =>
        Math.abs(x - piece.x) < SAME_X && piece.baseline > top - 1 && piece.baseline < bottom + 1,
    )
  }
}

/** All that stands on one baseline, from left to right: the file may have written it cell by cell. */
function rowsByPlace(lines: readonly PieceLine[]): PieceLine[] {
  const rows: Piece[][] = []
  for (const piece of lines.flat().toSorted((one, other) => one.baseline - other.baseline)) {
    const row = rows.at(-1)
    if (row?.[0] !== undefined && piece.baseline - row[0].baseline < SAME_ROW * piece.size) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row) => row.toSorted((one, other) => one.x - other.x))
}

function columnsOf(rows: readonly PieceLine[]): Column[] {
  const starts = rows.flatMap((row) => {
    const gaps = wideGaps(row).length
    return gaps === 0 ? [] : startsIn(row).map(({ x, baseline }) => ({ x, baseline, gaps }))
  })
  return [...Map.groupBy(starts, ({ x }) => Math.round(x / SAME_X)).values()].flatMap((begun) => {
    const baselines = begun.map(({ baseline }) => baseline)
    const [top, bottom] = [least(baselines), greatest(baselines)]
    const isTable = bottom > top && begun.some(({ gaps }) => gaps >= FEWEST_GAPS)
    return isTable ? [{ x: begun[0]?.x ?? 0, top, bottom }] : []
  })
}

const startsIn = (row: PieceLine): Piece[] => row.filter((_, index) => gapBefore(row, index) >= NARROW_GAP)
