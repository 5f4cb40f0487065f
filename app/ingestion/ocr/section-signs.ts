import type { Piece } from '../pdf/page-pieces.ts'
import type { RecognisedPage } from './recognise-pages.ts'

/** What Tesseract's Swedish letters make of §, which they do not know. */
const MISREAD = /^[8$S&£]$/u
const MISREAD_TWICE = /^(?:88|\$\$|SS|&&)$/u
const NUMBER = /^\d{1,4}$/u
const RANGE = /^\d{1,4}(?:[-–—,]\d{0,4}[,.]?)?$/u
/** `83/2026`: a section of another meeting. */
const WITH_YEAR = /^\d{1,4}\/20\d{2}\P{L}?$/u
const CAPITAL = /^["”(]?\p{Lu}/u
const NUMBER_AT_END = /^(?<number>\d{1,4})\P{L}*$/u
/** What refers to a section stands before it, and money or a measure after a number that is none. */
const REFERS = /^(?:se|under|enligt|i|till|från|av|jfr|jämför|och|beslut|ärende)$/iu
const COUNTS = /^(?:kr|kronor|tkr|mkr|mnkr|mdkr|procent|st|år|månader|veckor|dagar|personer)\b/iu

/**
 * The pieces of each page with § where it was read as 8 or $: at the start of a line that goes on with a number and
 * a capital letter, where another such line has the number before or after it; in a reference to a section that the
 * document has; before a number with a year; and §§ before a range.
 */
export function restoreSectionSigns(pages: readonly RecognisedPage[]): ReadonlyMap<number, readonly Piece[]> {
  const numbers = new Set(
    pages.flatMap(({ pieces }) => pieces.flatMap((_, index) => headingNumber(pieces, index) ?? [])),
  )
  const sections = new Set(
    [...numbers].filter((number) => numbers.has(number - 1) || numbers.has(number + 1)),
  )
  return new Map(
    pages.map(({ page, pieces }) => [
      page,
      pieces.map((piece, index) => {
        const sign = signAt(pieces, index, sections)
        return sign === null ? piece : { ...piece, text: sign }
      }),
    ]),
  )
}

function signAt(pieces: readonly Piece[], index: number, sections: ReadonlySet<number>): '§' | '§§' | null {
  const sign = pieces[index]?.text ?? ''
  const next = pieces[index + 1]?.text ?? ''
  if (MISREAD_TWICE.test(sign) && RANGE.test(next)) return '§§'
  if (!MISREAD.test(sign)) return null
  const number = headingNumber(pieces, index) ?? referredNumber(pieces, index)
  const isSection = number !== null && sections.has(number)
  return isSection || WITH_YEAR.test(next) ? '§' : null
}

/** The number of the section that the words around this piece seem to refer to. */
function referredNumber(pieces: readonly Piece[], index: number): number | null {
  const [before, , number, after] = [-1, 0, 1, 2].map((step) => pieces[index + step]?.text ?? '')
  const read = NUMBER_AT_END.exec(number ?? '')?.groups?.number
  return read !== undefined && REFERS.test(before ?? '') && !COUNTS.test(after ?? '') ? Number(read) : null
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
