import type { FollowUpReport, ReportPart } from '../../follow-up-report.ts'
import { drawTable, tableStart } from './draw-table.ts'
import { faces, innerWidth } from './look.ts'
import { makeRoom, type Sheet, writeBlock } from './sheet.ts'

export function drawPart(sheet: Sheet, report: FollowUpReport, part: ReportPart, origin: string): void {
  sheet.y += 20
  // A heading stays with the head and the first rows of its table.
  makeRoom(sheet, faces.heading.leading + tableStart)
  writeBlock(sheet, 'H2', part.heading, innerWidth, faces.heading)
  sheet.y += 4
  if (part.rows.length === 0) writeBlock(sheet, 'P', part.empty, innerWidth, faces.running)
  else drawTable(sheet, report, part.rows, origin)
}
