import type { Attendee } from '../extraction.ts'
import { presenceOf } from './attendance-labels.ts'
import type { TextLine } from './text-line.ts'

type Presence = Attendee['presence']

/** The words of one cell of a list of people; `start` is their place in the document. */
export type ListCell = Readonly<{ text: string; start: number }>

/** Columns side by side whose heads say who was there and who was not; empty where one head holds for all. */
export type PresenceColumns = readonly Readonly<{ at: number; presence: Presence }>[]

const PARTED = /[\t|]/u
const COLUMN_GAP = /\t|\s{2,}|\s\|\s/u

/** Whether the line may have more cells than one. */
export const hasColumns = ({ text }: TextLine): boolean => COLUMN_GAP.test(text)

export function cellsOfList(line: TextLine, from: number): ListCell[] {
  const cells: ListCell[] = []
  let at = from
  for (const text of line.text.slice(from).split(COLUMN_GAP)) {
    const start = line.text.indexOf(text, at)
    at = start + text.length
    const trimmed = text.replace(/^[\s*_•|–-]+/u, '')
    const clean = trimmed.replace(/[\s*_|]+$/u, '')
    if (clean !== '')
      cells.push({ text: clean, start: line.span.start + start + text.length - trimmed.length })
  }
  return cells
}

/** "Närvarande      Frånvarande", the heads of two lists side by side. */
export function presenceColumns(line: TextLine): PresenceColumns {
  const columns = cellsOfList(line, 0).flatMap((cell) => {
    const presence = presenceOf(cell.text)
    return presence === null ? [] : [{ at: columnAt(line, cell), presence }]
  })
  return new Set(columns.map(({ presence }) => presence)).size > 1 ? columns : []
}

/** By the signs that part the cells, where there are any, else by the place on the line. */
function columnAt(line: TextLine, { start }: ListCell): number {
  const before = line.text.slice(0, start - line.span.start)
  return PARTED.test(line.text) ? before.split(/[\t|]/u).length : before.length + line.indent
}

const MARK = /^(?:x|✓|ja)$/iu

/** What its column says of one cell of a row, or of a whole row with a mark in a column; null where none does. */
export function presenceInColumn(
  line: TextLine,
  columns: PresenceColumns,
  cells: readonly ListCell[],
  cell: ListCell,
): Presence | null {
  const told = cells.find(({ text }) => MARK.test(text)) ?? cell
  // On paper a name may begin a little to the left of its column's head.
  const at = columnAt(line, told) + (PARTED.test(line.text) ? 0 : 1)
  return columns.findLast((column) => column.at <= at)?.presence ?? null
}
