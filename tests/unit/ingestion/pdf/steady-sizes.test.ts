import { expect, it } from 'vitest'
import type { Piece } from '#app/ingestion/pdf/page-pieces.ts'
import { steadySizes } from '#app/ingestion/pdf/steady-sizes.ts'

const pieces = (sizes: readonly number[]): Piece[] =>
  sizes.map((size, row) => ({
    text: 'Kansliet får i uppdrag',
    x: 60,
    baseline: 100 + 14 * row,
    width: 110,
    size,
    font: 'f',
    unreadable: 0,
  }))

const steadied = (sizes: readonly number[]): number[] => steadySizes(pieces(sizes)).map(({ size }) => size)

it('leaves the sizes that a program chose', () => {
  const sizes = [16, 13, 11, 11, 11, 9]
  expect(steadied(sizes)).toEqual(sizes)
})

it('gives running text one size where each line has its own, and leaves what is larger', () => {
  const guesses = [10.1, 10.6, 10.9, 11, 11.2, 11.4, 11.5, 11.9, 12.2]
  expect(steadied([18, ...guesses])).toEqual([18, ...guesses.map(() => 11.2)])
})
