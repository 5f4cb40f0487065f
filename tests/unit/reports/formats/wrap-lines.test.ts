import { describe, expect, test } from 'vitest'
import { wrapLines } from '#app/reports/formats/pdf/wrap-lines.ts'

/** Every letter is one wide. */
const wrap = (text: string, width: number) => wrapLines(text, width, (words) => words.length)

describe('wrapLines', () => {
  test.each([
    ['ett två tre', 7, ['ett två', 'tre']],
    ['ett', 7, ['ett']],
    ['', 7, ['']],
    ['en\ntvå', 7, ['en', 'två']],
    ['kommun-chef', 8, ['kommun-', 'chef']],
    ['ks/au', 9, ['ks/au']],
    ['– punkt', 9, ['– punkt']],
    ['abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
    ['datum,\u00A0§ 3', 8, ['datum,\u00A0§', '3']],
    ['den §\u00A0132', 6, ['den', '§\u00A0132']],
  ])('%j in %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines)
  })
})
