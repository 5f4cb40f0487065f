import type { PagePieces, Piece } from './page-pieces.ts'

/** A readable font has next to none of these. */
const MOST_UNREADABLE = 0.05
const FEWEST_LETTERS = 20
/** More of the document than this in such fonts, and there is nothing left worth reading. */
const LOST = 0.25
const COMMON_WORDS =
  /(?<!\p{L})(?:och|att|för|av|i|en|det|som|på|är|till|med|den|om|the|of|and|to)(?!\p{L})/giu
const FEWEST_WORDS = 150

export type Legibility = Readonly<{
  /** The same pages without what cannot be read. */
  pages: readonly PagePieces[]
  /** 1-based numbers of the pages that lost something. */
  damaged: readonly number[]
  /** So much is lost, or the words are so unlike words, that the rest is not worth reading. */
  isGibberish: boolean
}>

/**
 * Finds fonts that do not say which letters their signs are: the text looks right on paper and is nonsense to a
 * program. They give control characters and private code points, which no minutes contain.
 */
export function judgeLegibility(pages: readonly PagePieces[]): Legibility {
  const garbled = garbledFonts(pages.flatMap((page) => page.upright))
  const isLegible = (piece: Piece): boolean => !garbled.has(piece.font)
  const legible = pages.map((page) => ({ ...page, upright: page.upright.filter(isLegible) }))
  const letters = lettersOf(pages)
  const damaged = pages.flatMap((page, index) => (page.upright.every(isLegible) ? [] : [index + 1]))
  const isLost = letters > 0 && letters - lettersOf(legible) > LOST * letters
  return { pages: legible, damaged, isGibberish: isLost || hasNoWords(legible) }
}

function garbledFonts(pieces: readonly Piece[]): ReadonlySet<string> {
  const fonts = new Map<string, { letters: number; unreadable: number }>()
  for (const piece of pieces) {
    const font = fonts.get(piece.font) ?? { letters: 0, unreadable: 0 }
    font.letters += piece.text.length + piece.unreadable
    font.unreadable += piece.unreadable
    fonts.set(piece.font, font)
  }
  return new Set(
    [...fonts]
      .filter(
        ([, font]) => font.letters >= FEWEST_LETTERS && font.unreadable > MOST_UNREADABLE * font.letters,
      )
      .map(([name]) => name),
  )
}

/** Letters swapped for other letters: long text without any of the words that no page can do without. */
function hasNoWords(pages: readonly PagePieces[]): boolean {
  const text = pages.flatMap((page) => page.upright.map((piece) => piece.text)).join(' ')
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return words >= FEWEST_WORDS && (text.match(COMMON_WORDS)?.length ?? 0) < 0.01 * words
}

const lettersOf = (pages: readonly PagePieces[]): number =>
  pages.reduce(
    (sum, page) => sum + page.upright.reduce((all, piece) => all + piece.text.length + piece.unreadable, 0),
    0,
  )
