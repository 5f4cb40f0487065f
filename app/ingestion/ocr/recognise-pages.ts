import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readUpright, type UprightText } from './read-upright.ts'
import { startRecogniser } from './recogniser.ts'

/** A page that was read from its picture; `page` is 1-based. */
export type RecognisedPage = UprightText & Readonly<{ page: number }>

/**
 * Counts up whenever a page would be read otherwise than before (its picture, Tesseract, its letters), so that pages
 * that were kept by an older program are read again.
 */
export const PAGE_READER = 2

/** How many of the pages without text are read; `page` is the one that was read just now. */
export type ScanProgress = Readonly<{ done: number; of: number; page: RecognisedPage | null }>

/**
 * Reads the pictures of these pages, but for those that are known, and tells of each, and before each reading that it is at work. In the order of
 * `numbers`.
 */
export async function recognisePages(
  pdf: PDFDocumentProxy,
  numbers: readonly number[],
  known: readonly RecognisedPage[],
  tell: (progress: ScanProgress) => void,
  atWork: () => void,
): Promise<RecognisedPage[]> {
  const read = new Map(known.map((page) => [page.page, page]))
  const left = numbers.filter((number) => !read.has(number))
  // Whoever has laid one sheet askew into the scanner has most often laid them all so.
  let usual = known.at(-1)?.turn ?? null
  let done = numbers.length - left.length
  if (left.length > 0) {
    tell({ done, of: numbers.length, page: null })
    const recogniser = await startRecogniser()
    try {
      for (const number of left) {
        const sheet = await pdf.getPage(number)
        const page = { page: number, ...(await readUpright(sheet, usual, recogniser, atWork)) }
        usual = page.turn
        sheet.cleanup()
        read.set(number, page)
        tell({ done: ++done, of: numbers.length, page })
      }
    } finally {
      await recogniser.end()
    }
  }
  return numbers.flatMap((number) => read.get(number) ?? [])
}
