import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node'
import type { FollowUpReport, ReportRow } from '../follow-up-report.ts'
import { type Column, columns, rowWords } from '../row-words.ts'
import type { RenderReport } from './report-format.ts'
import { type CellLink, linkedCells } from './xlsx/linked-cells.ts'
import { filteredTable } from './xlsx/filtered-table.ts'

/** In characters. */
const widths: Record<Column, number> = {
  number: 6,
  quote: 70,
  source: 34,
  owners: 28,
  due: 22,
  status: 22,
  note: 50,
}
const link = { textColor: '#1f5f7a', textDecoration: { underline: true } } as const

/** The table first, since that is what a spreadsheet is opened for; head and summary on a sheet of their own. */
export const renderXlsx: RenderReport = async (report, origin) => {
  const rows = report.parts.flatMap((part) => part.rows)
  const workbook = await writeXlsxFile(
    [
      {
        sheet: report.title.slice(0, 31),
        data: [columns.map((column) => headCell(report.headings[column])), ...rows.map(tableRow)],
        columns: columns.map((column) => ({ width: widths[column] })),
        stickyRowsCount: 1,
        orientation: 'landscape',
      },
      { sheet: report.labels.summary, ...summarySheet(report) },
    ],
    {
      fontFamily: 'Calibri',
      fontSize: 11,
      features: [filteredTable(columns.length, rows.length + 1), linkedCells(rows.flatMap(rowLinks(origin)))],
    },
  ).toBuffer()
  return workbook
}

const headCell = (value: string): CellObject => ({
  value,
  fontWeight: 'bold',
  backgroundColor: '#eeece6',
  bottomBorderStyle: 'thin',
  alignVertical: 'top',
  wrap: true,
})

function tableRow(row: ReportRow): Row {
  const words = rowWords(row)
  return [
    { value: row.number, type: Number, alignVertical: 'top', ...link },
    cell(words.quote),
    { ...cell(words.source), ...link },
    cell(words.owners),
    row.due.on === null ? cell(words.due) : dateCell(row.due.on),
    cell(words.status),
    cell(words.note),
  ]
}

const cell = (value: string): CellObject => ({ value, wrap: true, alignVertical: 'top' })

const dateCell = (iso: string): CellObject => ({
  value: new Date(`${iso}T00:00:00Z`),
  type: Date,
  format: 'yyyy-mm-dd',
  align: 'left',
  alignVertical: 'top',
})

const rowLinks =
  (origin: string) =>
  (row: ReportRow, index: number): CellLink[] => [
    { cell: `A${index + 2}`, address: `${origin}${row.path}` },
    { cell: `C${index + 2}`, address: `${origin}${row.source.path}` },
  ]

function summarySheet(report: FollowUpReport) {
  const data: Row[] = [
    [{ value: report.title, fontWeight: 'bold', fontSize: 16 }],
    [{ value: `${report.organisation} · ${report.body}` }],
    [{ value: report.scope, wrap: true }],
    [{ value: report.summary, wrap: true }],
    [],
    ...report.figures.map((figure): Row => [figure.label, { value: figure.value, type: Number }]),
  ]
  return { data, columns: [{ width: 70 }, { width: 10 }] }
}
