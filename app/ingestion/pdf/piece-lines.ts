import { greatest, least } from './extremes.ts'
import { RECOGNISED, type Piece } from './page-pieces.ts'

/** Pieces on one baseline, each to the right of the one before it in the order of the file. */
export type PieceLine = readonly Piece[]

/** A gap of more than this many font sizes parts two cells. */
const WIDE_GAP = 1.4
/** A gap of more than this parts two words. */
export const WORD_GAP = 0.14
const SAME_GAP = 0.2
const WIDEST_SPACE = 4
/** Pieces of one line may be this much higher or lower, as footnote signs are. */
const RAISED = 0.5

export const endOf = (piece: Piece): number => piece.x + piece.width

/** Gathers pieces that follow each other on one baseline, without the signs that refer to footnotes. */
export function gatherLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = []
  for (const piece of pieces) {
    const line = lines.at(-1)
    if (line === undefined || !continues(line, piece)) lines.push([piece])
    else if (!refersToNote(line, piece)) line.push(piece)
  }
  return lines
}

function continues(line: PieceLine, piece: Piece): boolean {
  const last = line.at(-1)
  const first = line[0]
  if (last === undefined || first === undefined) return false
  const size = Math.min(Math.max(first.size, piece.size), 14)
  return Math.abs(piece.baseline - first.baseline) < RAISED * size && piece.x > endOf(last) - 0.5 * size
}

const NOTE = /^(?:\d{1,2}|[*†‡])\s*$/u
/** What a raised figure is part of: square metres, and the like. */
const UNIT = /(?<!\p{L})(?:m|cm|mm|km|dm)$/u

/** A small raised figure directly after a word; as part of the text it would make another year or sum of it. */
function refersToNote(line: PieceLine, piece: Piece): boolean {
  const [first, last] = [line[0], line.at(-1)]
  if (first === undefined || last === undefined || piece.font === RECOGNISED) return false
  return (
    NOTE.test(piece.text) &&
    !UNIT.test(last.text) &&
    piece.size < 0.9 * first.size &&
    first.baseline - piece.baseline > 0.2 * first.size &&
    piece.x - endOf(last) < WORD_GAP * first.size
  )
}

/** How many font sizes lie between a piece of a line and the one before it. */
export const gapBefore = (line: PieceLine, index: number): number => {
  const [last, piece] = [line[index - 1], line[index]]
  return last === undefined || piece === undefined ? 0 : (piece.x - endOf(last)) / piece.size
}

/** The indexes of the pieces that a wide gap stands before. */
export const wideGaps = (line: PieceLine): number[] =>
  isJustified(line) ? [] : [...line.keys()].filter((index) => gapBefore(line, index) > WIDE_GAP)

/** A justified line has wide gaps too, but all of one width, and not as wide as those of a table. */
function isJustified(line: PieceLine): boolean {
  const size = line[0]?.size ?? 0
  const gaps = line
    .slice(1)
    .map((piece, index) => piece.x - endOf(line[index] ?? piece))
    .filter((gap) => gap > WORD_GAP * size)
  const widest = greatest(gaps)
  return gaps.length > 1 && widest < WIDEST_SPACE * size && widest - least(gaps) < SAME_GAP * widest
}
