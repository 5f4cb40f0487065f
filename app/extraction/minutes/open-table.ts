import { isMatterColumn, isOwnerColumn, isTaskColumn, isTimeColumn } from './column-names.ts'
import { isTableRow, type TableCell } from './table.ts'
import type { TextLine } from './text-line.ts'

/** A table without bars around it, and how many lines it takes. */
export type OpenTable = Readonly<{ lines: number; cells: readonly TableCell[] }>

type Cell = Readonly<{ text: string; start: number; end: number }>

const RULER = /^[\s|:+=–—_-]{3,}$/u
/** Columns by bars, by tabs, or by two spaces and more. */
const SEPARATORS = [/\s*\|\s*/gu, /\t/gu, /\s{2,}/gu] as const
/** A longer cell is no heading of a column. */
const LONGEST_HEADING = 30
const MOST_ROWS = 80

/**
 * The action table that begins at a line, written as people do in notes: "Vad | Vem | Klart" without bars around it,
 * with tabs, or lined up with spaces. Its head must name who acts and what is to be done, so that no other lines are
 * taken for one.
 */
export function readOpenTable(lines: readonly TextLine[], at: number): OpenTable | null {
  const head = lines[at]
  const separator = head === undefined ? undefined : separatorOf(head.text)
  if (head === undefined || separator === undefined) return null
  const columns = cellsBetween(head, separator)
  if (!isHead(columns)) return null
  const rows: Cell[][][] = []
  let next = at + 1
  for (; next < lines.length && rows.length < MOST_ROWS; next++) {
    const line = lines[next]
    if (line === undefined) break
    if (RULER.test(line.text)) continue
    if (line.apart && separator === SEPARATORS[1]) break
    const last = rows.at(-1)
    const below = last === undefined || separator !== SEPARATORS[2] ? null : goesOn(line, head, columns)
    const row = below === null ? rowOf(line, head, columns, separator) : null
    if (below === null && row === null) break
    if (row !== null) rows.push(row.map((cell) => [cell]))
    else below?.forEach((cell, index) => last?.[index]?.push(cell))
  }
  const cells = rows.flatMap((row) => row.flatMap((pieces, index) => tableCell(pieces, columns[index])))
  return rows.length === 0 ? null : { lines: next - at, cells }
}

function tableCell(pieces: readonly Cell[], column: Cell | undefined): TableCell[] {
  const [first, ...below] = pieces.flatMap(({ text, start, end }) => (text === '' ? [] : [{ start, end }]))
  if (first === undefined) return []
  const cell = { span: first, column: column?.text ?? null }
  return [below.length === 0 ? cell : { ...cell, below }]
}

function separatorOf(text: string): RegExp | undefined {
  if (isTableRow({ text })) return undefined
  if (text.includes('|')) return SEPARATORS[0]
  if (text.includes('\t')) return SEPARATORS[1]
  return text.includes('  ') ? SEPARATORS[2] : undefined
}

function isHead(columns: readonly Cell[]): boolean {
  if (columns.length < 2 || columns.some(({ text }) => text.length > LONGEST_HEADING)) return false
  const names = columns.map(({ text }) => text.replace(/[*_:]/gu, ''))
  const tells = names.some((name) => isTaskColumn(name) || isMatterColumn(name))
  return (
    tells &&
    names.some(isOwnerColumn) &&
    (names.length > 2 || names.some(isTaskColumn) || names.some(isTimeColumn))
  )
}

/** The line's cells in order, each with its place in the document. */
function cellsBetween(line: TextLine, separator: RegExp): Cell[] {
  const cells: Cell[] = []
  let from = 0
  const add = (to: number): void => {
    const raw = line.text.slice(from, to)
    const text = raw.trim()
    const start = line.span.start + from + (text === '' ? 0 : raw.indexOf(text))
    cells.push({ text, start, end: start + text.length })
  }
  for (const gap of line.text.matchAll(separator)) {
    add(gap.index)
    from = gap.index + gap[0].length
  }
  add(line.text.length)
  return cells
}

/** A row under the head, cell by cell; null where the line is none. */
function rowOf(line: TextLine, head: TextLine, columns: readonly Cell[], separator: RegExp): Cell[] | null {
  const cells = cellsBetween(line, separator)
  if (separator !== SEPARATORS[2]) return cells.length > 1 && cells.length <= columns.length ? cells : null
  if (cells.length === columns.length) return cells
  return cellsBelow(line, head, columns)
}

/** Cells by where the head's words begin: a cell may be empty, or so long that one space parts it from the next. */
function cellsBelow(line: TextLine, head: TextLine, columns: readonly Cell[]): Cell[] | null {
  const cells = cellsAt(line, head, columns)
  const inPlace = Math.abs(line.indent - head.indent) <= 1
  return !inPlace || cells === null || cells.filter(({ text }) => text !== '').length < 2 ? null : cells
}

/** The line's words under each word of the head; null where one column's words run into the next. */
function cellsAt(line: TextLine, head: TextLine, columns: readonly Cell[]): Cell[] | null {
  const starts = columns.map(({ start }) => start - head.span.start + head.indent - line.indent)
  const cut = starts.some(
    (start, index) => index > 0 && start > 0 && /\S\S/u.test(line.text.slice(start - 1, start + 1)),
  )
  if (cut) return null
  return starts.map((start, index) => {
    const from = Math.max(0, start)
    const raw = line.text.slice(from, Math.max(from, starts[index + 1] ?? line.text.length))
    const text = raw.trim()
    const at = line.span.start + from + (text === '' ? 0 : raw.indexOf(text))
    return { text, start: at, end: at + text.length }
  })
}

/**
 * The words with which the cells of the row above go on: nothing stands in the first column, or nothing but the end of a
 * sentence. Null where the line is a row of its own, or none.
 */
function goesOn(line: TextLine, head: TextLine, columns: readonly Cell[]): Cell[] | null {
  if (line.apart || line.indent < head.indent) return null
  const cells = cellsAt(line, head, columns)
  const first = cells?.[0]?.text ?? ''
  const alone = cells?.filter(({ text }) => text !== '').length === 1
  return first === '' || (alone && /^\p{Ll}/u.test(first)) ? cells : null
}
