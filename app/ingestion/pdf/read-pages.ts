import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readPagePieces, type PagePieces } from './page-pieces.ts'

/** What is written on each page; null where the file is too damaged to tell. */
export async function readPages(pdf: PDFDocumentProxy): Promise<PagePieces[] | null> {
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
