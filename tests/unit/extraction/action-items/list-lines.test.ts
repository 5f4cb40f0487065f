import { expect, test } from 'vitest'
import { listLines } from '#app/extraction/action-items/list-lines.ts'
import { makePassage } from '#app/extraction/passage.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

/** The lines that a block of these lines is parted into, or null. */
function linesOf(...lines: readonly string[]): string[] | null {
  const text = lines.join('\n')
  const document = documentOfText(text)
  let start = 0
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    return span
  })
  const passage = makePassage(document, spans)
  return listLines(document, passage)?.map((span) => passage.text.slice(span.start, span.end)) ?? null
}

test('lines that each begin anew are a list', () => {
  expect(
    linesOf('Statistik – Pernilla', 'Möte om *modeller* – Anders, oktober', 'Platser – alla, 10/10'),
  ).toEqual(['Statistik – Pernilla', 'Möte om modeller – Anders, oktober', 'Platser – alla, 10/10'])
})

test.each([
  ['sentences', ['Karin skickar listan.', 'Olle bokar lokal.']],
  ['a line that goes on in lower case', ['Karin skickar den nya', 'listan till alla']],
  ['one line', ['Karin skickar listan']],
])('%s: running text', (_name, lines) => expect(linesOf(...lines)).toBeNull())
