import { describe, expect, test } from 'vitest'
import { foldedQuote, pageAt, quote, type Line, type SourceDocument } from '#app/extraction/document.ts'
import { covers, overlaps } from '#app/extraction/span.ts'

const line = (start: number, end: number, page: number | null): Line => ({
  span: { start, end },
  page,
  box: null,
})

const document: SourceDocument = {
  text: 'Ett\n  två\nTre\n\nFyra',
  lines: [line(0, 3, 1), line(4, 9, 1), line(10, 13, 2), line(15, 19, 3)],
  pages: [1, 2, 3].map((number) => ({ number, width: 595, height: 842 })),
}

describe('quotes', () => {
  test('exactly as the document has them', () => {
    expect(quote(document, { start: 0, end: 9 })).toBe('Ett\n  två')
  })

  test('as one line', () => {
    expect(foldedQuote(document, { start: 0, end: 14 })).toBe('Ett två Tre')
  })
})

describe('the page that a position stands on', () => {
  test.each([
    [0, 1],
    [8, 1],
    [9, 1],
    [10, 2],
    [13, 2],
    [15, 3],
    [19, 3],
    [1000, 3],
  ])('%i: %i', (position, page) => {
    expect(pageAt(document, position)).toBe(page)
  })

  test('is unknown in a format without pages', () => {
    expect(pageAt({ text: 'a', lines: [line(0, 1, null)], pages: [] }, 0)).toBeNull()
    expect(pageAt({ text: '', lines: [], pages: [] }, 0)).toBeNull()
  })
})

describe('spans are half-open', () => {
  test('one covers another', () => {
    expect(covers({ start: 0, end: 5 }, { start: 0, end: 5 })).toBe(true)
    expect(covers({ start: 0, end: 5 }, { start: 1, end: 4 })).toBe(true)
    expect(covers({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(false)
  })

  test('two overlap', () => {
    expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(true)
    expect(overlaps({ start: 0, end: 5 }, { start: 5, end: 6 })).toBe(false)
  })
})
