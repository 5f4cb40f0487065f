import { describe, expect, it } from 'vitest'
import { quote, type SourceDocument } from '#app/extraction/document.ts'
import { createDocumentWriter } from '#app/ingestion/document-writer.ts'
import { markBookmarked } from '#app/ingestion/pdf/mark-bookmarked.ts'

/** One page a text, each line a paragraph unless it is indented. */
function pagesOf(...texts: readonly string[]): SourceDocument {
  const writer = createDocumentWriter()
  for (const [index, text] of texts.entries()) {
    for (const line of text.split('\n')) {
      if (!line.startsWith(' ')) writer.gap()
      writer.line(line, { page: index + 1 })
    }
  }
  return writer.finish()
}

const headingsOf = (document: SourceDocument): string[] =>
  document.lines.filter(({ role }) => role === 'heading').map(({ span }) => quote(document, span))

describe('bookmarks', () => {
  it('make headings of the lines that they lead to, on their pages', () => {
    const document = pagesOf('Ekonomi\nText', 'Ekonomi\nMer text')
    const marked = markBookmarked(document, [{ title: 'EKONOMI', page: 2 }])
    expect(marked.lines.map(({ page, role }) => [page, role]).filter(([, role]) => role)).toEqual([
      [2, 'heading'],
    ])
    expect(marked.text).toBe(document.text)
  })

  it('may have headings of several lines, which become one', () => {
    const document = pagesOf('Gemensam upphandling\n av e-tjänster\nText')
    const marked = markBookmarked(document, [{ title: 'Gemensam upphandling av e-tjänster', page: 1 }])
    expect(headingsOf(marked)).toEqual(['Gemensam upphandling', 'av e-tjänster'])
    expect(marked.text).toBe('Gemensam upphandling av e-tjänster\n\nText')
  })

  it('that say other words than the page, or lead to no page, change nothing', () => {
    const document = pagesOf('Ekonomi i balans\nText', 'Ekonomi\nBudget\nText')
    for (const bookmark of [
      { title: 'Ekonomi', page: 1 },
      { title: 'Ekonomi', page: 9 },
      { title: 'Ekonomi Budget', page: 2 },
      { title: '–', page: 1 },
    ])
      expect(markBookmarked(document, [bookmark])).toEqual(document)
  })
})
