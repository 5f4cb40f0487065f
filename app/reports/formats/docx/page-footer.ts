import { AlignmentType, Footer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import type { FollowUpReport } from '../../follow-up-report.ts'
import { page } from './styles.ts'

/** What is on the paper at left, "Sida 2 av 5" at right; Word counts the pages. */
export function pageFooter(report: FollowUpReport): Footer {
  const { before, between } = report.labels.page
  return new Footer({
    children: [
      new Paragraph({
        style: 'Scope',
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: page.height - 2 * page.margin }],
        children: [
          new TextRun({ children: [`${report.organisation} · ${report.title} · ${report.asOf}`, new Tab()] }),
          new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })
}
