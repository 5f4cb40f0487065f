import type { ReadingRemark } from '#app/extraction/document.ts'
import type { ReadLimits } from '../limits.ts'
import { findEmbeddedSignatures } from '../pdf/embedded-signatures.ts'
import { judgeLegibility } from '../pdf/garbled-fonts.ts'
import { layOut } from '../pdf/lay-out.ts'
import { openPdf } from '../pdf/open-pdf.ts'
import type { PagePieces, Piece } from '../pdf/page-pieces.ts'
import { readPages } from '../pdf/read-pages.ts'
import { tooLarge, keptWithDocument, type ReadResult } from '../read-result.ts'
import { findSignatures } from '../signatures/find-signatures.ts'
import { mergeSignatures } from '../signatures/merge-signatures.ts'
import { findStampedSignatures } from '../signatures/stamps.ts'
import { asScanned, turnedPaper } from './as-scanned.ts'
import { evenSizes } from './even-sizes.ts'
import { recognisePages, type RecognisedPage, type ScanProgress } from './recognise-pages.ts'
import { restoreSectionSigns } from './section-signs.ts'
import { findUncertainWords } from './uncertain-words.ts'

export type ScanOptions = Readonly<{
  limits: ReadLimits
  /** Pages that were read before the work was interrupted: they are not read again. */
  known: readonly RecognisedPage[]
}>

/**
 * The document of a PDF whose pages are pictures, or whose fonts do not say which letters they show. Pages with a
 * good text layer keep it. Each page is told as soon as it is read, so that the work can go on after a restart;
 * a page may take several readings, and before each it says that it is at work.
 */
export async function readScan(
  bytes: Uint8Array,
  { limits, known }: ScanOptions,
  tell: (progress: ScanProgress) => void,
  atWork: () => void,
): Promise<ReadResult> {
  const pdf = await openPdf(bytes)
  if ('ok' in pdf) return pdf
  try {
    if (pdf.numPages > limits.pages) return tooLarge('pages', limits.pages)
    const layers = await readPages(pdf)
    if (layers === null) return { ok: false, reason: 'corrupt' }
    const { isGibberish, pages } = judgeLegibility(layers)
    const wanted = pages.flatMap((page, index) => (isGibberish || isBlank(page) ? [index + 1] : []))
    const read = await recognisePages(pdf, wanted, known, tell, atWork)
    const pieces = restoreSectionSigns(evenSizes(read))
    const byNumber = new Map(read.map((page) => [page.page, page]))
    const straight = layOut(
      pages.map((page, index) => {
        const words = pieces.get(index + 1)
        const turn = byNumber.get(index + 1)?.turn ?? 0
        return words ? { ...turnedPaper(page, turn), upright: words.map(asWord) } : page
      }),
    )
    const uncertain = findUncertainWords(straight, read)
    const document = asScanned({ ...straight, ...(uncertain.length > 0 && { uncertain }) }, byNumber)
    if (document.text === '') return { ok: false, reason: 'empty' }
    return keptWithDocument({
      ok: true,
      document,
      warnings: remarksOn(read),
      signatures: mergeSignatures([
        ...findEmbeddedSignatures(bytes),
        ...findStampedSignatures(pages),
        ...findSignatures(document),
      ]),
    })
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** A page without a letter on it was blank, and nothing of it had to be read. */
function remarksOn(pages: readonly RecognisedPage[]): ReadingRemark[] {
  const told = pages.filter(({ pieces }) => pieces.length > 0)
  if (told.length === 0) return []
  return [{ code: 'read-by-ocr', pages: told.map(({ page, confidence }) => ({ page, confidence })) }]
}

/** Tesseract has parted the words itself, however narrow the gap between two of them. */
const asWord = (piece: Piece): Piece => ({ ...piece, text: `${piece.text} ` })

/** A scanned page may bear a stamp or a number that was put on it as text. */
const LEAST_LETTERS = 40

const isBlank = (page: PagePieces): boolean =>
  page.upright.reduce((sum, piece) => sum + piece.text.length, 0) < LEAST_LETTERS
