import { expect, test } from 'vitest'
import type { Line, SourceDocument } from '#app/extraction/document.ts'
import { readTable } from '#app/extraction/minutes/table.ts'
import { readTextLines } from '#app/extraction/minutes/text-line.ts'

/** A document whose cells are lines of their own, as the readers of PDF and Word give them. */
function withCells(text: string): SourceDocument {
  const lines = [...text.matchAll(/[^\t\n]+/gu)].map(({ 0: words, index }): Line => ({
    span: { start: index, end: index + words.length },
    page: 1,
    box: null,
    role: 'table-cell',
  }))
  return { text, lines, pages: [] }
}

const document = withCells(
  'Uppdrag\tAnsvarig\tKlart\nSe över webbplatsen\t\t2026-12-31\nNästa möte:\t11 december',
)

test('cells that stand side by side are read as one line', () => {
  expect(readTextLines(document).map(({ text }) => text)).toEqual([
    'Uppdrag\tAnsvarig\tKlart',
    'Se över webbplatsen\t\t2026-12-31',
    'Nästa möte:\t11 december',
  ])
})

test('a table of tabs gives its cells with the words above them', () => {
  const cells = readTable(readTextLines(document).slice(0, 2)).map(({ span, column }) => [
    document.text.slice(span.start, span.end),
    column,
  ])
  expect(cells).toEqual([
    ['Se över webbplatsen', 'Uppdrag'],
    ['2026-12-31', 'Klart'],
  ])
})
