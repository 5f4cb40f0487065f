import type { ReportHeadings, ReportRow } from './follow-up-report.ts'

export type Column = keyof ReportHeadings

export const columns: readonly Column[] = ['number', 'quote', 'source', 'owners', 'due', 'status', 'note']

/** Each cell of a row as the paper prints it; lines are parted by line breaks. */
export const rowWords = (row: ReportRow): Record<Column, string> => ({
  number: String(row.number),
  quote: row.quote,
  source: row.source.words,
  owners: row.owners,
  due: row.due.words,
  status: row.status.overdue === null ? row.status.words : `${row.status.words}\n${row.status.overdue}`,
  note: row.note,
})
