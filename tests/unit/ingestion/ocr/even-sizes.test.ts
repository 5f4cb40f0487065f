import { expect, it } from 'vitest'
import { evenSizes } from '#app/ingestion/ocr/even-sizes.ts'

const word = (size: number, text: string) => ({
  text,
  size,
  x: 0,
  width: 1,
  baseline: 0,
  font: 'ocr',
  unreadable: 0,
  confidence: 90,
})

it('gives each line the commonest of the sizes around its own, and keeps headings larger', () => {
  const pieces = [word(10.4, 'löptext'), word(10.8, 'text'), word(13.3, 'rubriken'), word(13, 'på två')]
  const [page] = evenSizes([{ page: 1, confidence: 90, turn: 0, skew: 0, pieces }])
  expect(page?.pieces.map(({ size }) => size)).toEqual([10.4, 10.4, 13.3, 13.3])
})
