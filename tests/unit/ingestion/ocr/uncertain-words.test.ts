import { expect, it } from 'vitest'
import { quote, type SourceDocument } from '#app/extraction/document.ts'
import { findUncertainWords } from '#app/ingestion/ocr/uncertain-words.ts'
import { layOut } from '#app/ingestion/pdf/lay-out.ts'
import { RECOGNISED } from '#app/ingestion/pdf/page-pieces.ts'

const SIZE = 12
const SURE = 95

/** A page as it is read from its picture: words with the certainty that stands behind each, `år:40`. */
const page = (number: number, ...lines: readonly string[]) => ({
  page: number,
  confidence: 90,
  turn: 0 as const,
  skew: 0,
  pieces: lines.flatMap((line, row) => {
    let x = 60
    return line.split(' ').map((word) => {
      const [text = '', confidence = SURE] = word.split(':')
      const place = { x, baseline: 80 + 18 * row, width: 6 * text.length, size: SIZE }
      x += 6 * text.length + 4
      return { text, ...place, font: RECOGNISED, unreadable: 0, confidence: Number(confidence) }
    })
  }),
})

function read(...pages: readonly ReturnType<typeof page>[]) {
  const document: SourceDocument = layOut(
    pages.map(({ pieces }) => ({
      width: 595,
      height: 842,
      upright: pieces.map((piece) => ({ ...piece, text: `${piece.text} ` })),
      turned: [],
    })),
  )
  const found = findUncertainWords(document, pages)
  return { document, found, words: found.map(({ span }) => quote(document, span)) }
}

it('finds the words that were read with little certainty, each where it stands', () => {
  const { document, found, words } = read(
    page(1, 'Kansliet ska den 3:50 maj och den 3 juni'),
    page(2, 'redovisa plaaen:60 för nämnden'),
  )
  expect(words).toEqual(['3', 'plaaen'])
  expect(found.map(({ page: number }) => number)).toEqual([1, 2])
  expect(found[0]?.span.start).toBe(document.text.indexOf('3'))
  expect(found[0]?.box.x).toBe(60 + 6 * 'Kansliet ska den '.length - 2 * 3)
})

it('takes of two that are alike the one in its place', () => {
  const { document, found } = read(page(1, 'den 3 maj och den 3:50 juni'))
  expect(found.map(({ span }) => span.start)).toEqual([document.text.lastIndexOf('3')])
})

it('tells of whole words, with the signs beside them and however a hyphen has parted them', () => {
  const { words } = read(page(1, 'Nämnden antog i går den nya (plane-:40', 'ringen) utan ändringar'))
  expect(words).toEqual(['(planeringen)'])
})

it('tells of no signs alone, and of nothing that is sure', () => {
  expect(read(page(1, 'ett –:10 två ..:5 tre')).words).toEqual([])
})
