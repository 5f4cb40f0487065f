import type { SourceDocument } from '#app/extraction/document.ts'
import { certaintyByPage } from '../certainty.ts'
import { packLines, type Paper, type PlacedLine } from './paper.ts'

/** The sheets of a document with pages; null for one without. */
export function layOutPaper(document: SourceDocument): Paper | null {
  const { pages, lines } = document
  if (pages.length === 0) return null
  const byPage = new Map<number, PlacedLine[]>(pages.map(({ number }) => [number, []]))
  for (const { span, box, page } of lines) {
    if (page !== null && box !== null && span.end > span.start) byPage.get(page)?.push({ span, box })
  }
  const certainty = certaintyByPage(document)
  const uncertain = Map.groupBy(document.uncertain ?? [], ({ page }) => page)
  return {
    sheets: pages.map(({ number, width, height, turned }) => ({
      number,
      width,
      height,
      turned: turned ?? 0,
      lines: packLines(byPage.get(number) ?? []),
      uncertain: packLines(uncertain.get(number) ?? []),
      confidence: certainty.get(number) ?? null,
    })),
  }
}
