import type { SourceDocument } from '#app/extraction/document.ts'

/** How sure the reading of a page's picture was, from 0 to 100; `page` is 1-based. */
export type ReadPage = Readonly<{ page: number; confidence: number }>

/** How sure each page was that was read from its picture; the others are left out. */
export const certaintyByPage = ({ remarks = [] }: SourceDocument): ReadonlyMap<number, number> =>
  new Map(
    remarks
      .flatMap((remark) => (remark.code === 'read-by-ocr' ? remark.pages : []))
      .map(({ page, confidence }) => [page, confidence]),
  )

/** A clean scan at 200 dpi is read with some 90 to 95; below this, letters are wrong on every other line. */
const SURE = 80

export const isUnsure = (confidence: number): boolean => confidence < SURE

/** Of a document read from pictures: how sure in all, and the pages to look at; null where none was. */
export function judgeCertainty(
  pages: readonly ReadPage[],
): Readonly<{ pages: number; mean: number; unsure: readonly ReadPage[] }> | null {
  if (pages.length === 0) return null
  const sum = pages.reduce((total, { confidence }) => total + confidence, 0)
  return {
    pages: pages.length,
    mean: Math.round(sum / pages.length),
    unsure: pages.filter(({ confidence }) => isUnsure(confidence)),
  }
}
