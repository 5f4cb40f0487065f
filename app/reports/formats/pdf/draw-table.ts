import type { FollowUpReport, ReportRow } from '../../follow-up-report.ts'
import { columns } from '../../row-words.ts'
import { cellPadding, colours, faces, floor } from './look.ts'
import { type Element, drawArtifact, drawHairline, type Sheet, turnPage, writeLine } from './sheet.ts'
import { type Line, columnPlaces, rowLines } from './row-lines.ts'

const lineHeight = faces.cell.leading
/** Room for the head and a row of three lines. */
export const tableStart = 80

/** The head is tagged once and drawn again, as an artifact, on every page that the table goes on to. */
export function drawTable(
  sheet: Sheet,
  report: FollowUpReport,
  rows: readonly ReportRow[],
  origin: string,
): void {
  const table = sheet.document.struct('Table')
  sheet.root.add(table)
  drawTableHead(sheet, report, table)
  for (const row of rows) drawRow(sheet, report, table, rowLines(sheet, row, origin))
  table.end()
}

function drawTableHead(sheet: Sheet, report: FollowUpReport, table: Element | null): void {
  const cells = columns.map((column) => {
    const { x, width } = columnPlaces[column]
    return { x, lines: sheet.wrap(report.headings[column], width, faces.headCell) }
  })
  const height = Math.max(...cells.map(({ lines }) => lines.length)) * faces.headCell.leading
  const draw = ({ x, lines }: (typeof cells)[number]) => {
    for (const [index, line] of lines.entries()) {
      writeLine(sheet, line, x, sheet.y + index * faces.headCell.leading, faces.headCell)
    }
  }
  if (table === null) drawArtifact(sheet.document, 'Pagination', () => cells.forEach(draw))
  else {
    const row = sheet.document.struct('TR')
    table.add(row)
    for (const cell of cells) {
      const head = sheet.document.struct('TH', { scope: 'Column' })
      row.add(head)
      head.add(() => draw(cell))
    }
    row.end()
  }
  sheet.y += height + 4
  drawHairline(sheet, sheet.y, colours.ink, 0.75)
}

/** A row stays whole where a page can hold it; a longer one goes on over the page. */
function drawRow(sheet: Sheet, report: FollowUpReport, table: Element, cells: readonly Line[][]): void {
  const count = Math.max(...cells.map((lines) => lines.length))
  const elements = cells.map(() => sheet.document.struct('TD'))
  const row = sheet.document.struct('TR')
  table.add(row)
  for (const element of elements) row.add(element)

  const turn = () => {
    turnPage(sheet)
    drawTableHead(sheet, report, null)
  }
  const wholePage = 30
  if (fitting(sheet) < Math.min(count, wholePage)) turn()
  for (let from = 0; from < count;) {
    if (fitting(sheet) < 1) turn()
    const to = Math.min(count, from + fitting(sheet))
    for (const [index, element] of elements.entries()) {
      drawCell(sheet, element, cells[index]?.slice(from, to) ?? [])
    }
    sheet.y += (to - from) * lineHeight + 2 * cellPadding
    drawHairline(sheet, sheet.y, colours.hairline)
    from = to
  }
  row.end()
}

/** How many lines of a row the page still holds. */
const fitting = (sheet: Sheet) => Math.floor((floor - sheet.y - 2 * cellPadding) / lineHeight)

function drawCell(sheet: Sheet, cell: Element, lines: readonly Line[]): void {
  const top = sheet.y + cellPadding
  const linked = lines[0]?.link
  if (linked === undefined) {
    if (lines.length > 0) cell.add(() => writeLines(sheet, lines, top))
    return
  }
  const link = sheet.document.struct('Link')
  cell.add(link)
  link.add(() => {
    writeLines(sheet, lines, top)
    for (const [index, { x, width }] of lines.entries()) {
      sheet.document.link(x, top + index * lineHeight, width, lineHeight, linked.address, {
        structParent: link,
        // Words to be read out; the writer would make a plain string into a name.
        Contents: new String(linked.name) as string,
      })
    }
  })
}

const writeLines = (sheet: Sheet, lines: readonly Line[], top: number) => {
  for (const [index, { words, x, face }] of lines.entries()) {
    writeLine(sheet, words, x, top + index * lineHeight, face)
  }
}
