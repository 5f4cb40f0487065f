import { describe, expect, it } from 'vitest'
import { restoreSectionSigns } from '#app/ingestion/ocr/section-signs.ts'

/** One page of lines, each word a piece. */
const restored = (...lines: readonly string[]): string[] => {
  const pieces = lines.flatMap((line, row) =>
    line.split(' ').map((text, column) => ({
      text,
      x: 60 + 50 * column,
      width: 40,
      baseline: 100 + 20 * row,
      size: 11,
      font: 'ocr',
      unreadable: 0,
    })),
  )
  const page = restoreSectionSigns([{ page: 1, of: 1, confidence: 90, pieces }]).get(1) ?? []
  return [...Map.groupBy(page, (piece) => piece.baseline).values()].map((line) =>
    line.map((piece) => piece.text).join(' '),
  )
}

describe('section signs that were read as something else', () => {
  it('are put back in headings that number each other', () => {
    expect(restored('8 131 Upprop', 'Upprop förrättas.', '$ 132 Budget')).toEqual([
      '§ 131 Upprop',
      'Upprop förrättas.',
      '§ 132 Budget',
    ])
  })

  it('are put back before a range, and before a number with its year', () => {
    expect(restored('Anna Ek (S), 88 89—94', 'enligt 8 83/2026')).toEqual([
      'Anna Ek (S), §§ 89—94',
      'enligt § 83/2026',
    ])
  })

  it('are not made of numbers', () => {
    const lines = ['8 400 Kronor', 'betalar 8 131 Kronor', '8 132 kronor', '88 kommuner']
    expect(restored(...lines)).toEqual(lines)
  })
})
