import { RECOGNISED, type Piece } from './page-pieces.ts'

/** A page set by a program has a few sizes of letters; one read by a machine has one for nearly every line. */
const MOST_SIZES = 8
/** Sizes that differ less than this from the usual one are taken for it: they are noise, not headings. */
const NOISE = 0.25

/** The pieces of a page with one size for its running text, where a scanner's guesses vary from line to line. */
export function steadySizes(pieces: readonly Piece[]): readonly Piece[] {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 10) / 10
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  const isRecognised = pieces.some(({ font }) => font === RECOGNISED)
  if (letters.size <= MOST_SIZES && !isRecognised) return pieces
  const usual = middleOf(letters)
  return pieces.map((piece) =>
    Math.abs(piece.size - usual) < NOISE * usual ? { ...piece, size: usual } : piece,
  )
}

/** The size that half of the letters do not exceed. */
function middleOf(letters: ReadonlyMap<number, number>): number {
  const half = [...letters.values()].reduce((sum, count) => sum + count, 0) / 2
  let seen = 0
  for (const [size, count] of [...letters].toSorted(([a], [b]) => a - b)) {
    seen += count
    if (seen >= half) return size
  }
  return 0
}
