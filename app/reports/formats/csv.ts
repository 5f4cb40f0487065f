import { stringify } from 'csv-stringify/sync'
import { columns, rowWords } from '../row-words.ts'
import type { RenderReport } from './report-format.ts'

/**
 * Both parts of the report as one table for other systems: dates are ISO, each row ends with its address. Excel
 * needs the mark at the start to read å, ä and ö, and semicolons where the comma is the decimal sign; a cell that
 * begins as a formula gets an apostrophe, since the words come from other people's documents.
 */
export const renderCsv: RenderReport = async (report, origin) => {
  const rows = report.parts.flatMap((part) => part.rows)
  const table = rows.map((row) => {
    const cells = { ...rowWords(row), due: row.due.on ?? row.due.words }
    return [...columns.map((column) => cells[column].replace(/\s+/gu, ' ')), `${origin}${row.source.path}`]
  })
  const head = [...columns.map((column) => report.headings[column]), report.labels.link]
  const csv = stringify([head, ...table], {
    bom: true,
    delimiter: report.locale === 'sv' ? ';' : ',',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
  return new TextEncoder().encode(csv)
}
