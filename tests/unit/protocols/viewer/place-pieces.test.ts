import { expect, test } from 'vitest'
import type { PlacedLine } from '#app/protocols/viewer/paper.ts'
import { placePieces, type Run } from '#app/protocols/viewer/place-pieces.ts'

const SIZE = 10

/** Lines of a document, one under the other, each with its box. */
function linesOf(document: string): PlacedLine[] {
  return [...document.matchAll(/.+/gu)].map((line, index) => ({
    span: { start: line.index, end: line.index + line[0].length },
    box: { x: 50, y: 100 + 15 * index, width: 400, height: SIZE },
  }))
}

/** A run on the line with that index, its left edge at `x`. */
const run = (line: number, x: number, text: string): Run => ({
  text,
  x,
  baseline: 100 + 15 * line + 0.8 * SIZE,
  width: text.length * 5,
  size: SIZE,
})

const placed = (document: string, runs: readonly Run[]) =>
  placePieces(document, linesOf(document), runs).map(({ start, text, x, y }) => ({ start, text, x, y }))

test('each run has the words of the document that it shows', () => {
  expect(
    placed('§ 7 Budget\nStyrelsen beslutar', [
      run(1, 50, 'Styrelsen beslutar'),
      run(0, 50, '§ 7'),
      run(0, 80, 'Budget'),
    ]),
  ).toEqual([
    { start: 0, text: '§ 7', x: 50, y: 100 },
    { start: 4, text: 'Budget', x: 80, y: 100 },
    { start: 11, text: 'Styrelsen beslutar', x: 50, y: 115 },
  ])
})

test('a word that was broken stands on both its lines', () => {
  const document = 'Styrelsen ger förvaltningschefen\ni uppdrag'
  expect(
    placed(document, [run(0, 50, 'Styrelsen ger förvaltnings-'), run(1, 50, 'chefen i uppdrag')]),
  ).toEqual([
    { start: 0, text: 'Styrelsen ger förvaltnings', x: 50, y: 100 },
    { start: 26, text: 'chefen\ni uppdrag', x: 50, y: 115 },
  ])
})

test('the rest of a word that stood alone on its line stands there', () => {
  const document = 'senast 2026-10-30'
  const lines = linesOf(document)
  expect(
    placePieces(document, lines, [run(0, 50, 'senast 2026-10-'), run(1, 50, '30')]).map(({ text, y }) => [
      text,
      y,
    ]),
  ).toEqual([
    ['senast 2026-10-', 100],
    ['30', 115],
  ])
})

test('what stands outside every line, as a stamp in the margin, is left out', () => {
  expect(placed('Beslut', [run(0, 50, 'Beslut'), { ...run(0, 700, 'Diarienummer') }])).toHaveLength(1)
})

test('a page without letters of its own has the words of its lines, as wide as their boxes', () => {
  expect(placePieces('Beslut', linesOf('Beslut'), [])).toEqual([
    { start: 0, text: 'Beslut', x: 50, y: 100, width: 400, size: SIZE },
  ])
})

test('a line that the runs do not tell of has its own words, and the others theirs', () => {
  const document = 'Läst ur bilden\nSkrivet i filen'
  expect(placed(document, [run(0, 50, '??'), run(1, 50, 'Skrivet i filen')])).toEqual([
    { start: 0, text: 'Läst ur bilden', x: 50, y: 100 },
    { start: 15, text: 'Skrivet i filen', x: 50, y: 115 },
  ])
})

test('two cells of a row keep their places', () => {
  const document = 'Namn\tParti'
  const lines: PlacedLine[] = [
    { span: { start: 0, end: 4 }, box: { x: 50, y: 100, width: 40, height: SIZE } },
    { span: { start: 5, end: 10 }, box: { x: 300, y: 100, width: 40, height: SIZE } },
  ]
  expect(
    placePieces(document, lines, [run(0, 300, 'Parti'), run(0, 50, 'Namn')]).map(({ text, x }) => [text, x]),
  ).toEqual([
    ['Namn', 50],
    ['Parti', 300],
  ])
})
