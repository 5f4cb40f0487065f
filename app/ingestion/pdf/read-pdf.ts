import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { createDocumentWriter } from '../document-writer.ts'
import type { ReadLimits } from '../limits.ts'
import { tooLarge, type ReadResult } from '../read-result.ts'
import { openPdf } from './open-pdf.ts'
import { readPagePieces, type PagePieces } from './page-pieces.ts'
import { findRows } from './rows.ts'

export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const pdf = await openPdf(bytes)
  if ('ok' in pdf) return pdf
  try {
    if (pdf.numPages > limits.pages) return tooLarge('pages', limits.pages)
    const pages = await readPages(pdf)
    if (pages === null) return { ok: false, reason: 'corrupt' }
    if (pages.every((page) => page.upright.length === 0)) return { ok: false, reason: 'no-text-layer' }
    const writer = createDocumentWriter()
    for (const [index, page] of pages.entries()) {
      writer.gap()
      let before: number | null = null
      for (const row of findRows(page.upright)) {
        for (const stretch of row) {
          if (before !== null && stretch.baseline - before > stretch.size * 1.65) writer.gap()
          before = stretch.baseline
          writer.line(stretch.text, { page: index + 1, box: stretch.box })
        }
      }
    }
    const document = writer.finish(
      pages.map(({ width, height }, index) => ({ number: index + 1, width, height })),
    )
    return { ok: true, document, warnings: [], signatures: [] }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function readPages(pdf: PDFDocumentProxy): Promise<PagePieces[] | null> {
  const pages: PagePieces[] = []
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(await readPagePieces(page))
      page.cleanup()
    }
    return pages
  } catch {
    return null
  }
}
