import type { FollowUpReport } from '../../follow-up-report.ts'
import { colours, faces, innerWidth, page } from './look.ts'
import { drawHairline, type Sheet, writeBlock, writeLine } from './sheet.ts'

/** Reading text is kept to a width that the eye finds its way back across. */
const readingWidth = 560

export function drawHead(sheet: Sheet, report: FollowUpReport): void {
  writeBlock(sheet, 'P', report.organisation, innerWidth, faces.organisation)
  writeBlock(sheet, 'H1', report.title, innerWidth, faces.title)
  writeBlock(sheet, 'P', report.body, innerWidth, faces.body)
  sheet.y += 12
  drawFigures(sheet, report)
  writeBlock(sheet, 'P', report.summary, readingWidth, faces.running)
  sheet.y += 2
  writeBlock(sheet, 'P', report.scope, readingWidth, faces.scope)
}

/** The figures in one line, each read as its number and its word. */
function drawFigures(sheet: Sheet, report: FollowUpReport): void {
  drawHairline(sheet, sheet.y, colours.hairline)
  sheet.y += 8
  const step = 150
  for (const [index, { label, value }] of report.figures.entries()) {
    const x = page.left + index * step
    const element = sheet.document.struct('P')
    sheet.root.add(element)
    element.add(() => {
      writeLine(sheet, String(value), x, sheet.y, faces.figure)
      writeLine(sheet, label, x, sheet.y + faces.figure.leading, faces.label)
    })
    element.end()
  }
  sheet.y += faces.figure.leading + faces.label.leading + 8
  drawHairline(sheet, sheet.y, colours.hairline)
  sheet.y += 12
}
