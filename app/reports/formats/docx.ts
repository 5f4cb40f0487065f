import { Document, HeadingLevel, Packer, PageOrientation, Paragraph, TextRun } from 'docx'
import type { FollowUpReport, ReportPart } from '../follow-up-report.ts'
import { figureLine } from '../figure-line.ts'
import { pageFooter } from './docx/page-footer.ts'
import { documentStyles, page } from './docx/styles.ts'
import { partTable } from './docx/part-table.ts'
import type { RenderReport } from './report-format.ts'

/** A document that goes on living in Word: real headings, a real table, and nothing that looks but is not. */
export const renderDocx: RenderReport = async (report, origin) => {
  const document = new Document({
    title: `${report.title} – ${report.body}`,
    creator: report.organisation,
    description: report.summary,
    styles: documentStyles(report.locale),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        footers: { default: pageFooter(report) },
        children: [...head(report), ...report.parts.flatMap((part) => partBlocks(report, part, origin))],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

const head = (report: FollowUpReport) => [
  new Paragraph({ text: report.organisation, style: 'Organisation' }),
  new Paragraph({ text: report.title, heading: HeadingLevel.HEADING_1 }),
  new Paragraph({ text: report.body, style: 'Body' }),
  new Paragraph({ children: [new TextRun({ text: figureLine(report), bold: true })] }),
  new Paragraph({ text: report.summary }),
  new Paragraph({ text: report.scope, style: 'Scope' }),
]

const partBlocks = (report: FollowUpReport, part: ReportPart, origin: string) => [
  new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_2 }),
  part.rows.length === 0 ? new Paragraph({ text: part.empty }) : partTable(report, part.rows, origin),
]
