import type { SourceDocument } from '#app/extraction/document.ts'
import { createDocumentWriter } from '../document-writer.ts'
import type { PagePieces } from './page-pieces.ts'
import { orderBlocks } from './reading-order.ts'
import { steadySizes } from './steady-sizes.ts'
import { joinPieces } from './stretches.ts'
import { measureText } from './text-measures.ts'
import { writePage } from './write-page.ts'

/** The document of everything written on the pages, in reading order. */
export function layOut(pages: readonly PagePieces[]): SourceDocument {
  const stretches = pages.map((page) => joinPieces(steadySizes(page.upright)))
  const measures = measureText(stretches)
  const writer = createDocumentWriter()
  for (const [index, page] of pages.entries()) {
    const blocks = orderBlocks(stretches[index] ?? [], page.height, measures.pitch)
    writePage(writer, blocks, { page: index + 1, width: page.width, measures })
  }
  return writer.finish(pages.map(({ width, height }, index) => ({ number: index + 1, width, height })))
}
