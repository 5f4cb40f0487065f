import type { Piece } from '../pdf/page-pieces.ts'
import type { RecognisedPage } from './read-scan.ts'

/** What Tesseract's Swedish letters make of §, which they do not know. */
const MISREAD = /^[8$S&£]$/u
const MISREAD_TWICE = /^(?:88|\$\$|SS|&&)$/u
const NUMBER = /^\d{1,4}$/u
const RANGE = /^\d{1,4}(?:[-–—,]\d{0,4}[,.]?)?$/u
/** `83/2026`: a section of another meeting. */
const WITH_YEAR = /^\d{1,4}\/20\d{2}\P{L}?$/u
const CAPITAL = /^["”(]?\p{Lu}/u

/**
 * The pieces of each page with § where it was read as 8 or $: at the start of a line that goes on with a number and
 * a capital letter, where another such line has the number before or after it; before a number with a year; and
 * §§ before a range.
 */
export function restoreSectionSigns(pages: readonly RecognisedPage[]): ReadonlyMap<number, readonly Piece[]> {
  const numbers = new Set(
    pages.flatMap(({ pieces }) => pieces.flatMap((_, index) => headingNumber(pieces, index) ?? [])),
  )
  return new Map(
    pages.map(({ page, pieces }) => [
      page,
      pieces.map((piece, index) => {
        const number = headingNumber(pieces, index)
        if (number !== null && (numbers.has(number - 1) || numbers.has(number + 1)))
          return { ...piece, text: '§' }
        const next = pieces[index + 1]?.text ?? ''
        if (MISREAD.test(piece.text) && WITH_YEAR.test(next)) return { ...piece, text: '§' }
        const isTwice = MISREAD_TWICE.test(piece.text) && RANGE.test(next)
        return isTwice ? { ...piece, text: '§§' } : piece
      }),
    ]),
  )
}

/** The number of the section whose heading seems to begin with this piece. */
function headingNumber(pieces: readonly Piece[], index: number): number | null {
  const before = pieces[index - 1]
  const [sign, number, word] = pieces.slice(index, index + 3)
  if (sign === undefined || number === undefined || word === undefined) return null
  const opensLine = before?.baseline !== sign.baseline && number.baseline === sign.baseline
  const looksSo = MISREAD.test(sign.text) && NUMBER.test(number.text) && CAPITAL.test(word.text)
  return opensLine && looksSo ? Number(number.text) : null
}
