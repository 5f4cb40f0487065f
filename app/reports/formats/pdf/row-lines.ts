import type { ReportRow } from '../../follow-up-report.ts'
import { type Column, columns, rowWords } from '../../row-words.ts'
import { cellGap, type Face, faces, innerWidth, page, shares } from './look.ts'
import type { Sheet } from './sheet.ts'

/** One line of a cell. All faces of cells have the same leading, so that lines of a row stand side by side. */
export type Line = Readonly<{
  words: string
  x: number
  width: number
  face: Face
  link?: Readonly<{ address: string; name: string }>
}>

export const columnPlaces = placeColumns()

function placeColumns(): Record<Column, Readonly<{ x: number; width: number }>> {
  const places = columns.map((column, index) => {
    const before = columns.slice(0, index).reduce((sum, earlier) => sum + shares[earlier], 0)
    const place = { x: page.left + before * innerWidth, width: shares[column] * innerWidth - cellGap }
    return [column, place] as const
  })
  return Object.fromEntries(places) as Record<Column, (typeof places)[number][1]>
}

/** The lines of each cell, in the order of the columns. */
export function rowLines(sheet: Sheet, row: ReportRow, origin: string): Line[][] {
  const words = rowWords(row)
  const lines = (column: Column, text: string, face: Face): Line[] => {
    const place = columnPlaces[column]
    return sheet.wrap(text, place.width, face).map((line) => ({ words: line, ...place, face }))
  }
  const linked = (column: Column, path: string) =>
    lines(column, words[column], faces.link).map((line) => ({
      ...line,
      link: { address: `${origin}${path}`, name: words[column] },
    }))
  const cells: Record<Column, Line[]> = {
    number: linked('number', row.path),
    quote: lines('quote', words.quote, faces.quote),
    source: linked('source', row.source.path),
    owners: lines('owners', words.owners, faces.cell),
    due: lines('due', words.due, faces.cell),
    status: [
      ...lines('status', row.status.words, faces.cell),
      ...(row.status.overdue === null ? [] : lines('status', row.status.overdue, faces.overdue)),
    ],
    note: lines('note', words.note, faces.cell),
  }
  return columns.map((column) => cells[column])
}
