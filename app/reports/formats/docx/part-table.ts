import {
  BorderStyle,
  ExternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { FollowUpReport, ReportRow } from '../../follow-up-report.ts'
import { type Column, columns, rowWords } from '../../row-words.ts'
import { page, rule } from './styles.ts'

/** Shares of the width between the margins. */
const shares: Record<Column, number> = {
  number: 5,
  quote: 32,
  source: 14,
  owners: 13,
  due: 11,
  status: 10,
  note: 15,
}
const innerWidth = page.height - 2 * page.margin
const width = (column: Column) => Math.floor((innerWidth * shares[column]) / 100)

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const hair = { style: BorderStyle.SINGLE, size: 4, color: rule } as const

/** The rows as a table whose head Word repeats on every page and reads out as its head. */
export const partTable = (report: FollowUpReport, rows: readonly ReportRow[], origin: string): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: innerWidth, type: WidthType.DXA },
    columnWidths: columns.map(width),
    borders: {
      top: hair,
      bottom: hair,
      left: none,
      right: none,
      insideHorizontal: hair,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => cell(column, [headWords(report.headings[column])])),
      }),
      ...rows.map((row) => tableRow(row, origin)),
    ],
  })

const headWords = (text: string) => new Paragraph({ text, style: 'HeadCell' })

function tableRow(row: ReportRow, origin: string): TableRow {
  const words = rowWords(row)
  const plain = (column: Column) => new Paragraph({ text: words[column], style: 'Cell' })
  const content: Record<Column, Paragraph[]> = {
    number: [linkTo(words.number, `${origin}${row.path}`)],
    quote: [new Paragraph({ text: words.quote, style: 'Quote' })],
    source: [linkTo(words.source, `${origin}${row.source.path}`)],
    owners: [plain('owners')],
    due: [plain('due')],
    status: [new Paragraph({ text: row.status.words, style: 'Cell' }), ...overdueWords(row)],
    note: [plain('note')],
  }
  return new TableRow({ cantSplit: true, children: columns.map((column) => cell(column, content[column])) })
}

const overdueWords = ({ status }: ReportRow): Paragraph[] =>
  status.overdue === null
    ? []
    : [new Paragraph({ style: 'Cell', children: [new TextRun({ text: status.overdue, style: 'Overdue' })] })]

const linkTo = (words: string, link: string) =>
  new Paragraph({
    style: 'Cell',
    children: [
      new ExternalHyperlink({ link, children: [new TextRun({ text: words, style: 'SourceLink' })] }),
    ],
  })

const cell = (column: Column, children: Paragraph[]) =>
  new TableCell({
    children,
    width: { size: width(column), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: column === 'number' ? 0 : 80, right: 80 },
  })
