import type { Span } from '../span.ts'
import type { TextLine } from './text-line.ts'

/**
 * One filled cell of a table, with the words above its column; `row` where its text stands beside it, `below` the lines on
 * which its text goes on.
 */
export type TableCell = Readonly<{ span: Span; column: string | null; row?: Span; below?: readonly Span[] }>

/** One cell of a row, empty ones included. */
export type RowCell = Readonly<{ text: string; span: Span }>

const RULE = /^\|[\s|:-]*-[\s|:-]*\|$/u

/** "|---|---|", which Markdown draws under a table's head. */
export const isRule = ({ text }: Pick<TextLine, 'text'>): boolean => RULE.test(text)

export const isTableRow = ({ text }: Pick<TextLine, 'text'>): boolean => hasBars(text) || hasTabs(text)

const hasBars = (text: string): boolean => text.length > 1 && text.startsWith('|') && text.endsWith('|')

/** Three cells or more, as the readers of PDF and Word part them; two may be a label and its value. */
const hasTabs = (text: string): boolean => {
  const first = text.indexOf('\t')
  return first >= 0 && text.includes('\t', first + 1)
}

/** The cells below the head of a table written with bars or tabs; its first row is the head. */
export function readTable(rows: readonly TextLine[]): TableCell[] {
  const [head, ...body] = rows.filter((row) => !isRule(row))
  if (head === undefined) return []
  const columns = cellsOf(head).map(({ text }) => text.replace(/[*_]/gu, '') || null)
  return body.flatMap((row) =>
    cellsOf(row).flatMap(({ text, span }, index) =>
      text === '' ? [] : [{ span, column: columns[index] ?? null }],
    ),
  )
}

export function cellsOf(row: TextLine): RowCell[] {
  const cells: RowCell[] = []
  const barred = hasBars(row.text)
  let at = barred ? 1 : 0
  for (const raw of barred ? row.text.slice(1, -1).split('|') : row.text.split('\t')) {
    const text = raw.trim()
    const start = row.span.start + at + raw.length - raw.trimStart().length
    cells.push({ text, span: { start, end: start + text.length } })
    at += raw.length + 1
  }
  return cells
}
