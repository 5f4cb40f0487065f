import type { Box, Line, Page, SourceDocument } from '#app/extraction/document.ts'

/** Where a line stands and what it is; all of it may be unknown. */
export type LinePlace = Readonly<{ page?: number; box?: Box; role?: NonNullable<Line['role']> }>

export type DocumentWriter = Readonly<{
  /** Adds a line; an empty one is ignored. */
  line: (text: string, place?: LinePlace) => void
  /** Adds the cells of a table row side by side, with a tab at each border; each cell is a line of its own. */
  row: (cells: readonly Readonly<{ text: string; place?: LinePlace }>[]) => void
  /** Ends the paragraph: a blank line before what follows. */
  gap: () => void
  finish: (pages?: readonly Page[]) => SourceDocument
}>

/** Builds a document line by line, the way text protocols look: blank lines between paragraphs. */
export function createDocumentWriter(): DocumentWriter {
  const lines: Line[] = []
  let text = ''
  let gapBefore = false

  const put = (words: string, before: string, place: LinePlace): void => {
    text += before
    const span = { start: text.length, end: text.length + words.length }
    text += words
    const { page = null, box = null, role } = place
    lines.push({ span, page, box, ...(role === undefined ? {} : { role }) })
  }

  /** Ends the line before, and writes the blank line where a paragraph has ended. */
  const startLine = ({ page }: LinePlace): void => {
    if (lines.length > 0) {
      text += '\n'
      if (gapBefore) put('', '', page === undefined ? {} : { page })
      if (gapBefore) text += '\n'
    }
    gapBefore = false
  }

  return {
    line: (words, place = {}) => {
      const trimmed = words.trim()
      if (trimmed === '') return
      startLine(place)
      put(trimmed, '', place)
    },
    row: (cells) => {
      const filled = cells.filter((cell) => cell.text.trim() !== '')
      if (filled.length === 0) return
      startLine(filled[0]?.place ?? {})
      let tabs = ''
      for (const { text: words, place = {} } of cells) {
        if (words.trim() !== '') {
          put(words.trim(), tabs, { role: 'table-cell', ...place })
          tabs = ''
        }
        tabs += '\t'
      }
    },
    gap: () => {
      gapBefore = true
    },
    finish: (pages = []) => ({ text, lines, pages }),
  }
}
