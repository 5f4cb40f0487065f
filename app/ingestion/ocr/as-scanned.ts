import type { Box, SourceDocument } from '#app/extraction/document.ts'
import type { PagePieces } from '../pdf/page-pieces.ts'
import type { Turn } from '../pdf/turn.ts'
import type { RecognisedPage } from './recognise-pages.ts'
import { turnBox } from './skew.ts'

/** The paper of a page that is turned so that it stands upright. */
export const turnedPaper = (page: PagePieces, turn: Turn): PagePieces =>
  turn % 180 === 0 ? page : { ...page, width: page.height, height: page.width }

/** The straightened document with its boxes where the words lie on the upright pages as they were scanned. */
export function asScanned(
  document: SourceDocument,
  read: ReadonlyMap<number, RecognisedPage>,
): SourceDocument {
  const { lines, pages, uncertain } = document
  const lying = (box: Box, number: number): Box => {
    const [scan, page] = [read.get(number), pages[number - 1]]
    return scan && page ? turnBox(box, scan.skew, page) : box
  }
  return {
    ...document,
    lines: lines.map((line) =>
      line.page === null || line.box === null ? line : { ...line, box: lying(line.box, line.page) },
    ),
    pages: pages.map((page) => {
      const turned = read.get(page.number)?.turn ?? 0
      return turned === 0 ? page : { ...page, turned }
    }),
    ...(uncertain && { uncertain: uncertain.map((word) => ({ ...word, box: lying(word.box, word.page) })) }),
  }
}
