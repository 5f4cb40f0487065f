import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readHeadingTags } from './heading-tags.ts'
import { readPagePieces, type PagePieces } from './page-pieces.ts'

/** What is written on each page; null where the file is too damaged to tell. */
export async function readPages(pdf: PDFDocumentProxy): Promise<PagePieces[] | null> {
  const pages: PagePieces[] = []
  try {
    const isTagged = await hasTags(pdf)
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      pages.push(await readPagePieces(page, isTagged ? await readHeadingTags(page) : null))
      page.cleanup()
    }
    return pages
  } catch {
    return null
  }
}

async function hasTags(pdf: PDFDocumentProxy): Promise<boolean> {
  // pdf.js gives a map, whatever its types say.
  const info: unknown = await pdf.getMarkInfo().catch(() => null)
  return info instanceof Map && info.get('Marked') === true
}
