import type { SourceDocument } from '#app/extraction/document.ts'
import { packLines, type Paper, type PlacedLine } from './paper.ts'

/** The sheets of a document with pages; null for one without. */
export function layOutPaper({ pages, lines, remarks = [] }: SourceDocument): Paper | null {
  if (pages.length === 0) return null
  const byPage = new Map<number, PlacedLine[]>(pages.map(({ number }) => [number, []]))
  for (const { span, box, page } of lines) {
    if (page !== null && box !== null && span.end > span.start) byPage.get(page)?.push({ span, box })
  }
  const recognised = new Map(
    remarks.flatMap((remark) =>
      remark.code === 'read-by-ocr' ? remark.pages.map(({ page, confidence }) => [page, confidence]) : [],
    ) as [number, number][],
  )
  return {
    sheets: pages.map(({ number, width, height }) => ({
      number,
      width,
      height,
      lines: packLines(byPage.get(number) ?? []),
      confidence: recognised.get(number) ?? null,
    })),
  }
}
