import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { normaliseLetters } from './normalise-letters.ts'
import { turnedViewport, type Turn } from './turn.ts'

/** The font of what was read from a picture. */
export const RECOGNISED = 'recognised'

/** A run of letters in one font on one baseline. Points from the page's upper left corner. */
export type Piece = Readonly<{
  text: string
  x: number
  baseline: number
  width: number
  /** Font size. */
  size: number
  font: string
  /** How many of its letters are none: control characters and private code points. */
  unreadable: number
  /** The number of the heading on the page that the file's own tags say it is part of. */
  heading?: number
}>

export type PagePieces = Readonly<{
  width: number
  height: number
  upright: readonly Piece[]
  /** Text that stands at an angle: signature stamps and file numbers in the margin. */
  turned: readonly string[]
}>

/**
 * Everything written on a page, in the order of the file; text that is not upright stands aside. `headings` has
 * the marked contents that are headings, null in a file without tags; `turn` is how far the page is to be turned first.
 */
export async function readPagePieces(
  page: PDFPageProxy,
  headings: ReadonlyMap<string, number> | null = null,
  turn: Turn = 0,
): Promise<PagePieces> {
  const { width, height, transform } = turnedViewport(page, turn, 1)
  const { items } = await page.getTextContent({ includeMarkedContent: headings !== null })
  const upright: Piece[] = []
  const turned: string[] = []
  /** For each marked content that is open, the heading that it is part of. */
  const open: (number | undefined)[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop()
      else open.push(open.at(-1) ?? headings?.get(item.id))
      continue
    }
    const { text, unreadable } = normaliseLetters(item.str)
    if (text.trim() === '' && unreadable === 0) continue
    const [a, b, x, y] = place(transform, item.transform)
    const size = Math.hypot(a, b)
    const heading = open.at(-1)
    const piece = { text, x, baseline: y, width: item.width, size, font: item.fontName, unreadable }
    if (Math.abs(b) > size * 0.1 || a < 0) turned.push(text)
    else upright.push(heading === undefined ? piece : { ...piece, heading })
  }
  return { width, height, upright, turned }
}

/** Direction (a, b) and origin (x, y) of a text run on the page, of two matrices `[a b c d e f]`. */
function place(page: readonly number[], run: readonly number[]): [number, number, number, number] {
  const [pa = 1, pb = 0, pc = 0, pd = 1, pe = 0, pf = 0] = page
  const [a = 1, b = 0, , , e = 0, f = 0] = run
  return [pa * a + pc * b, pb * a + pd * b, pa * e + pc * f + pe, pb * e + pd * f + pf]
}
