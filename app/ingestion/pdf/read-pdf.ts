import type { ReadingRemark } from '#app/extraction/document.ts'
import type { ReadLimits } from '../limits.ts'
import { tooLarge, type ReadResult } from '../read-result.ts'
import { findStampedSignatures } from '../signatures/stamps.ts'
import { findEmbeddedSignatures } from './embedded-signatures.ts'
import { judgeLegibility } from './garbled-fonts.ts'
import { layOut } from './lay-out.ts'
import { markBookmarked } from './mark-bookmarked.ts'
import { openPdf } from './open-pdf.ts'
import type { PagePieces } from './page-pieces.ts'
import { readOutline } from './read-outline.ts'
import { readPages } from './read-pages.ts'

/** The document of a PDF's text layer, each line with its place on the page. */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<ReadResult> {
  const pdf = await openPdf(bytes)
  if ('ok' in pdf) return pdf
  try {
    if (pdf.numPages > limits.pages) return tooLarge('pages', limits.pages)
    const pages = await readPages(pdf)
    if (pages === null) return { ok: false, reason: 'corrupt' }
    if (pages.every((page) => page.upright.length === 0)) return { ok: false, reason: 'no-text-layer' }
    const legible = judgeLegibility(pages)
    const document = markBookmarked(layOut(legible.pages), await readOutline(pdf))
    if (legible.isGibberish || document.text === '') return { ok: false, reason: 'garbled-fonts' }
    if (document.text.length > limits.characters) return tooLarge('characters', limits.characters)
    return {
      ok: true,
      document,
      warnings: warningsOf(pages, legible.damaged),
      signatures: [...findEmbeddedSignatures(bytes), ...findStampedSignatures(pages)],
    }
  } finally {
    await pdf.loadingTask.destroy()
  }
}

/** A stamp in the margin is shorter than this; more turned text than that is content. */
const LONGEST_STAMP = 400

function warningsOf(pages: readonly PagePieces[], damaged: readonly number[]): ReadingRemark[] {
  const numbersOf = (test: (page: PagePieces) => boolean): number[] =>
    pages.flatMap((page, index) => (test(page) ? [index + 1] : []))
  const warnings: ReadingRemark[] = [
    { code: 'pages-without-text', pages: numbersOf((page) => page.upright.length === 0) },
    {
      code: 'turned-text-left-out',
      pages: numbersOf(({ turned }) => turned.join('').length > LONGEST_STAMP),
    },
    { code: 'unreadable-letters', pages: damaged },
  ]
  return warnings.filter((warning) => !('pages' in warning) || warning.pages.length > 0)
}
