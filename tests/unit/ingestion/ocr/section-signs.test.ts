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
      confidence: 90,
    })),
  )
  const page = restoreSectionSigns([{ page: 1, confidence: 90, turn: 0, skew: 0, pieces }]).get(1) ?? []
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

  it('are put back where the text refers to a section that it has', () => {
    const headings = ['8 131 Upprop', '8 132 Budget']
    const restoredReference = (line: string) => restored(...headings, line).at(-1)
    expect(restoredReference('som det står (se mer under 8 132).')).toBe('som det står (se mer under § 132).')
    expect(restoredReference('enligt 8 132 kronor')).toBe('enligt 8 132 kronor')
    expect(restoredReference('enligt 8 140 om')).toBe('enligt 8 140 om')
    expect(restoredReference('betalar 8 132 nu')).toBe('betalar 8 132 nu')
  })

  it('are not made of numbers', () => {
    const lines = ['8 400 Kronor', 'betalar 8 131 Kronor', '8 132 kronor', '88 kommuner']
    expect(restored(...lines)).toEqual(lines)
  })
})
