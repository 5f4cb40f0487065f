import PdfDocument from 'pdfkit'
import type { FollowUpReport } from '../follow-up-report.ts'
import { drawHead } from './pdf/draw-head.ts'
import { drawPart } from './pdf/draw-part.ts'
import { drawFooters } from './pdf/draw-footers.ts'
import { page } from './pdf/look.ts'
import { openSheet } from './pdf/sheet.ts'
import { registerTypefaces } from './pdf/typefaces.ts'
import type { RenderReport } from './report-format.ts'

/**
 * A tagged PDF (PDF/UA): headings, tables with heads and links that a screen reader can walk through, in typefaces
 * that are embedded. The same report gives the same bytes.
 */
export const renderPdf: RenderReport = async (report, origin) => {
  const document = new PdfDocument({ ...settings, lang: language(report), info: information(report) })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve, reject) => document.on('end', resolve).on('error', reject))
  registerTypefaces(document)
  const sheet = openSheet(document)
  drawHead(sheet, report)
  for (const part of report.parts) drawPart(sheet, report, part, origin)
  sheet.root.end()
  drawFooters(document, report)
  document.end()
  await ended
  return Buffer.concat(chunks)
}

/** The writer's types do not know this standard yet. */
const accessible: object = { subset: 'PDF/UA' }

const settings = {
  size: [page.width, page.height] as [number, number],
  margin: 0,
  bufferPages: true,
  pdfVersion: '1.7',
  tagged: true,
  displayTitle: true,
  ...accessible,
} as const

const language = (report: FollowUpReport) => (report.locale === 'sv' ? 'sv-SE' : 'en-GB')

const information = (report: FollowUpReport) => ({
  Title: `${report.title} – ${report.body}`,
  Author: report.organisation,
  Subject: report.summary,
  CreationDate: new Date(`${report.asOf}T12:00:00Z`),
})
