import {
  isAgendaColumn,
  isNumberColumn,
  isOwnerColumn,
  isTellingColumn,
  isTimeColumn,
  mayHeadItems,
} from './column-names.ts'
import { endOfMinutes } from './end-matter.ts'
import { readPartHeading } from './part-headings.ts'
import { cellsOf, isRule, isTableRow, type RowCell } from './table.ts'
import type { TextLine } from './text-line.ts'

/** What the columns of such a table hold, by their place in it. */
type Columns = Readonly<{
  names: readonly string[]
  number: number | null
  title: number
  texts: readonly number[]
}>

const FEWEST_ITEMS = 2
const LONGEST_TITLE = 160
/** Of the document's words; a smaller table is a list inside of the minutes. */
const LEAST_SHARE = 0.3

/**
 * Minutes written as one table, "Punkt | Anteckning | Ansvarig" with a row for each item: every row becomes the lines
 * that minutes without a table have, its heading with the text below it. A row whose first cell is empty goes on with
 * the item above. Other tables stay as they are.
 */
export function unfoldAgendaTables(lines: readonly TextLine[]): readonly TextLine[] {
  const at = lines.findIndex(
    (line) => isTableRow(line) && mayHeadItems(line.text) && columnsOf(line) !== null,
  )
  const head = lines[at]
  const columns = head === undefined ? null : columnsOf(head)
  if (head === undefined || columns === null) return lines
  const end = endOfTable(lines, at)
  const inside = lines.slice(at + 1, end).filter((line) => !isRule(line))
  if (!headsItems(inside, columns) || lengthOf(inside) < LEAST_SHARE * lengthOf(lines)) return lines
  return [
    ...lines.slice(0, at),
    ...inside.flatMap((line) => (isRow(line) ? linesOfRow(line, columns) : [line])),
    ...lines.slice(end),
  ]
}

/** A row parted by tabs may lack its last cells. */
const isRow = (line: TextLine): boolean => isTableRow(line) || line.text.includes('\t')

/** Word's tall cells are written below each other, so that between the rows of such a table other lines may stand. */
function endOfTable(lines: readonly TextLine[], head: number): number {
  if (!lines[head]?.text.includes('\t')) {
    const end = lines.findIndex((line, index) => index > head && !isTableRow(line))
    return end < 0 ? lines.length : end
  }
  const last = lines.slice(0, endOfMinutes(lines, head)).findLastIndex(isRow)
  return last + 1
}

const lengthOf = (lines: readonly TextLine[]): number =>
  lines.reduce((length, { text }) => length + text.length, 0)

/** Null where the head does not say that items stand in the rows with what was said of them. */
function columnsOf(head: TextLine): Columns | null {
  const names = cellsOf(head).map(({ text }) => text.replace(/[*_:]/gu, '').trim())
  const counted = names.findIndex(isNumberColumn)
  const named = names.findIndex((name, index) => index !== counted && isAgendaColumn(name))
  const title = named < 0 ? counted : named
  const texts = names.flatMap((name, index) =>
    index > title && index !== counted && isTellingColumn(name) ? [index] : [],
  )
  const owner = names.findIndex(isOwnerColumn)
  const [first] = texts
  // Who acts and by when, before or without what was said: a list of tasks.
  if (title < 0 || first === undefined || (owner >= 0 && owner < first)) return null
  if (names.some((name, index) => index > title && isTimeColumn(name))) return null
  return { names, number: named < 0 || counted < 0 ? null : counted, title, texts }
}

/** The rows' titles are short, and there are some. */
function headsItems(rows: readonly TextLine[], { title }: Columns): boolean {
  const titles = rows.filter(isRow).flatMap((row) => cellsOf(row)[title]?.text || [])
  return titles.length >= FEWEST_ITEMS && titles.every((text) => text.length <= LONGEST_TITLE)
}

function linesOfRow(row: TextLine, { names, number, title, texts }: Columns): TextLine[] {
  const cells = cellsOf(row)
  const heading = [number === null ? undefined : cells[number], cells[title]]
    .filter((cell) => cell !== undefined && cell.text !== '')
    .map((cell, index) => headingLine(row, cell as RowCell, index === 0))
  const told = texts.flatMap((index) => {
    const cell = cells[index]
    const name = names[index] ?? ''
    if (cell === undefined || cell.text === '') return []
    const named = readPartHeading(name)?.kind === 'decision' ? [headedBy(row, name, cell.span.start)] : []
    return [...named, ...pieces(row, cell)]
  })
  const beside = cells.flatMap((cell, index) => {
    const name = names[index] ?? ''
    const other = index !== number && index !== title && !texts.includes(index)
    return other && cell.text !== '' ? [{ ...lineOf(row, cell), cell: { column: name, row: row.span } }] : []
  })
  return [...heading, ...told, ...beside]
}

/** Where the items are counted, their numbers say that they are headings. */
const headingLine = (row: TextLine, cell: RowCell, first: boolean): TextLine =>
  lineOf(row, cell, { apart: first, heading: first && !/\d/u.test(cell.text.slice(0, 8)) ? 2 : 0 })

const BREAK = /<br\s?\/?>/giu

/** The lines of a cell, as Markdown parts them; two breaks stand for a blank line. */
function pieces(row: TextLine, { text, span }: RowCell): TextLine[] {
  const found: TextLine[] = []
  let apart = true
  let from = 0
  const add = (to: number): void => {
    const raw = text.slice(from, to)
    const start = span.start + from + raw.length - raw.trimStart().length
    if (raw.trim() === '') apart = true
    else {
      found.push(
        lineOf(row, { text: raw.trim(), span: { start, end: start + raw.trim().length } }, { apart }),
      )
      apart = false
    }
  }
  for (const match of text.matchAll(BREAK)) {
    add(match.index)
    from = match.index + match[0].length
  }
  add(text.length)
  return found
}

/** The name of a column of decisions, as a heading over its cell. */
const headedBy = (row: TextLine, name: string, at: number): TextLine =>
  lineOf(row, { text: name, span: { start: at, end: at } }, { apart: true })

const lineOf = (row: TextLine, { text, span }: RowCell, place: Partial<TextLine> = {}): TextLine => ({
  ...row,
  span,
  text,
  label: text.replace(/^[*_]+|[*_]+$/gu, '').trim(),
  indent: 0,
  apart: false,
  opensPage: false,
  heading: 0,
  bold: false,
  wraps: false,
  ...place,
})
