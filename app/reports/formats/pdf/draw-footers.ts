import type { FollowUpReport } from '../../follow-up-report.ts'
import { faces, page } from './look.ts'
import { drawArtifact } from './sheet.ts'

/** What the paper is at left, its page at right; drawn last, when the number of pages is known. */
export function drawFooters(document: PDFKit.PDFDocument, report: FollowUpReport): void {
  const words = report.labels.page
  const { start, count } = document.bufferedPageRange()
  const y = page.height - page.bottom + 16
  for (let index = start; index < start + count; index++) {
    document.switchToPage(index)
    drawArtifact(document, 'Pagination', () => {
      document.font(faces.label.typeface).fontSize(faces.label.size).fillColor(faces.label.colour)
      document.text(`${report.organisation} · ${report.title} · ${report.asOf}`, page.left, y, {
        lineBreak: false,
      })
      const pages = `${words.before}${index + 1}${words.between}${count}`
      document.text(pages, page.width - page.right - document.widthOfString(pages), y, { lineBreak: false })
    })
  }
}
