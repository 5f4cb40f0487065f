import type { Box } from '#app/extraction/document.ts'
import type { Piece } from './page-pieces.ts'

/** A stretch of text on one baseline without a wide gap: a line of a paragraph, or of a cell. */
export type Stretch = Readonly<{
  text: string
  baseline: number
  size: number
  box: Box
}>

/** Stretches that stand side by side, from left to right. */
export type Row = readonly Stretch[]

/** A gap of more than this many font sizes parts two stretches: wider than a justified line's word space. */
const WIDE_GAP = 1.4
const WORD_GAP = 0.14

/** The rows of a page from top to bottom. */
export function findRows(pieces: readonly Piece[]): Row[] {
  const groups: Piece[][] = []
  for (const piece of [...pieces].toSorted((a, b) => a.baseline - b.baseline || a.x - b.x)) {
    const group = groups.at(-1)
    if (group !== undefined && sharesBaseline(group, piece)) group.push(piece)
    else groups.push([piece])
  }
  return groups.map((group) => cutIntoStretches(group.toSorted((a, b) => a.x - b.x)))
}

/** Also true of a raised footnote sign and of small letters beside large ones. */
function sharesBaseline(group: readonly Piece[], piece: Piece): boolean {
  const first = group[0]
  if (first === undefined) return false
  return piece.baseline - first.baseline < 0.4 * Math.min(Math.max(first.size, piece.size), 14)
}

function cutIntoStretches(pieces: readonly Piece[]): Stretch[] {
  const stretches: Piece[][] = []
  let end = -Infinity
  for (const piece of pieces) {
    const last = stretches.at(-1)
    if (last === undefined || piece.x - end > WIDE_GAP * piece.size) stretches.push([piece])
    else last.push(piece)
    end = Math.max(end, piece.x + piece.width)
  }
  return stretches.map(joinPieces)
}

function joinPieces(pieces: readonly Piece[]): Stretch {
  let text = ''
  let end = -Infinity
  for (const piece of pieces) {
    if (text !== '' && piece.x - end > WORD_GAP * piece.size && !/\s$/u.test(text)) text += ' '
    text += piece.text
    end = piece.x + piece.width
  }
  const x = Math.min(...pieces.map((piece) => piece.x))
  const size = Math.max(...pieces.map((piece) => piece.size))
  const baseline = Math.max(...pieces.map((piece) => piece.baseline))
  const right = Math.max(...pieces.map((piece) => piece.x + piece.width))
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    baseline,
    size,
    // Letters reach about 0.8 of the font size above the baseline and 0.2 below it.
    box: { x, y: baseline - 0.8 * size, width: right - x, height: size },
  }
}
