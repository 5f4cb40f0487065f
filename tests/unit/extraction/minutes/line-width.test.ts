import { expect, test } from 'vitest'
import type { SourceDocument } from '#app/extraction/document.ts'
import { breaksOnPurpose } from '#app/extraction/minutes/line-width.ts'
import { readTextLines } from '#app/extraction/minutes/text-line.ts'

const WIDTH = 40

/** Whether the first of two lines was ended on purpose; `wraps` is what the page shows, if anything. */
function isOnPurpose(first: string, second: string, wraps?: boolean): boolean {
  const at = first.length + 1
  const document: SourceDocument = {
    text: `${first}\n${second}`,
    lines: [
      {
        span: { start: 0, end: first.length },
        page: 1,
        box: null,
        ...(wraps === undefined ? {} : { wraps }),
      },
      { span: { start: at, end: at + second.length }, page: 1, box: null },
    ],
    pages: [],
  }
  const [line, next] = readTextLines(document)
  if (line === undefined || next === undefined) throw new Error('two lines were given')
  return breaksOnPurpose(line, next, WIDTH)
}

test('a line was ended on purpose where the next word would have fitted, counted in characters', () => {
  expect(isOnPurpose('Beslutet fattas.', 'Ärendet avslutas.')).toBe(true)
  expect(isOnPurpose('Kansliet får i uppdrag att utreda', 'förutsättningarna för det.')).toBe(false)
})

test('the measures of a page are worth more than the number of characters', () => {
  expect(isOnPurpose('Policyn godkänns.', 'Ändringar redovisas.', true)).toBe(false)
  expect(isOnPurpose('Kansliet får i uppdrag att utreda', 'förutsättningarna för det.', false)).toBe(true)
})
