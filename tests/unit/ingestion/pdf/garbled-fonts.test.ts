import { describe, expect, it } from 'vitest'
import { judgeLegibility } from '#app/ingestion/pdf/garbled-fonts.ts'
import type { PagePieces, Piece } from '#app/ingestion/pdf/page-pieces.ts'

const piece = (text: string, font: string, unreadable = 0): Piece => ({
  text,
  font,
  unreadable,
  x: 60,
  baseline: 100,
  width: 100,
  size: 11,
})

const page = (...upright: readonly Piece[]): PagePieces => ({
  width: 595,
  height: 842,
  upright,
  turned: [],
})

const swedish =
  'Styrelsen ger kansliet i uppdrag att se över webbplatsen och att återkomma med förslag till nästa möte. '

describe('fonts that do not say which letters they show', () => {
  it('lose their text alone, and the pages are named', () => {
    const pages = [page(piece(swedish, 'f1')), page(piece(swedish, 'f1'), piece('$%', 'f2', 20))]
    const judged = judgeLegibility(pages)
    expect(judged.isGibberish).toBe(false)
    expect(judged.damaged).toEqual([2])
    expect(judged.pages.map(({ upright }) => upright.length)).toEqual([1, 1])
  })

  it('are too many when little else is left', () => {
    expect(judgeLegibility([page(piece('Kort', 'f1'), piece('$%&', 'f2', 60))]).isGibberish).toBe(true)
  })

  it('are not those with a bullet or an icon or two', () => {
    const judged = judgeLegibility([page(piece(swedish, 'f1', 1), piece('', 'icons', 3))])
    expect(judged).toMatchObject({ isGibberish: false, damaged: [] })
  })

  it('may swap letters for other letters: long text without a single common word', () => {
    const swapped = swedish.replace(/\p{L}/gu, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) ?? 0) + 1),
    )
    expect(judgeLegibility([page(piece(swapped.repeat(10), 'f1'))]).isGibberish).toBe(true)
    expect(judgeLegibility([page(piece(swedish.repeat(10), 'f1'))]).isGibberish).toBe(false)
  })
})
