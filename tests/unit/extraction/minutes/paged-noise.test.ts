import { expect, test } from 'vitest'
import type { Line, SourceDocument } from '#app/extraction/document.ts'
import { withoutPageNoise } from '#app/extraction/minutes/page-noise.ts'
import { readTextLines } from '#app/extraction/minutes/text-line.ts'

/** A document with real pages, as a PDF has them. */
function paged(pages: readonly string[]): SourceDocument {
  const lines: Line[] = []
  let start = 0
  for (const [index, page] of pages.entries()) {
    for (const words of page.split('\n')) {
      lines.push({ span: { start, end: start + words.length }, page: index + 1, box: null })
      start += words.length + 1
    }
  }
  return { text: pages.join('\n'), lines, pages: [] }
}

test('a header is noise though the page number stands at the foot', () => {
  const bodies = [1, 2, 3].map((number) =>
    [1, 2, 3, 4, 5, 6, 7].map((row) => `Rad ${number}.${row} av texten`),
  )
  const pages = bodies.map(
    (body, index) => `Direktionen i Norrvik\n\n${body.join('\n')}\n\nSida ${index + 1} (3)`,
  )
  const kept = withoutPageNoise(readTextLines(paged(pages))).map(({ text }) => text)
  expect(kept).toEqual(bodies.flat())
})
