import type { RecognisedPage } from './recognise-pages.ts'

/** Tesseract measures each line for itself: sizes that differ less than this are one size of letters. */
const SAME = 0.08

/** The pages with few sizes of letters, each the commonest of those that lie around it. */
export function evenSizes(pages: readonly RecognisedPage[]): RecognisedPage[] {
  const letters = new Map<number, number>()
  for (const { text, size } of pages.flatMap(({ pieces }) => pieces))
    letters.set(size, (letters.get(size) ?? 0) + text.length)
  const common: number[] = []
  const evened = new Map<number, number>()
  for (const [size] of [...letters].toSorted(([a, m], [b, n]) => n - m || a - b)) {
    const near = common.find((other) => Math.abs(size - other) < SAME * other)
    if (near === undefined) common.push(size)
    evened.set(size, near ?? size)
  }
  return pages.map((page) => ({
    ...page,
    pieces: page.pieces.map((piece) => ({ ...piece, size: evened.get(piece.size) ?? piece.size })),
  }))
}
