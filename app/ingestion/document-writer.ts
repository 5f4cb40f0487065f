import type { Box, Line, Page, SourceDocument } from '#app/extraction/document.ts'

/** Where a line stands and what it is; both may be unknown. */
export type LinePlace = Readonly<{ page?: number; box?: Box; role?: NonNullable<Line['role']> }>

export type DocumentWriter = Readonly<{
  /** Adds a line; white space at its ends is dropped and an empty line ignored. */
  line: (text: string, place?: LinePlace) => void
  /** Adds a cell to the line in work, after a tab where it is not the first of its row. */
  cell: (text: string, place?: LinePlace) => void
  /** Ends the row of cells in work. */
  endRow: () => void
  /** Ends the paragraph: a blank line before what follows. */
  gap: () => void
  finish: (pages?: readonly Page[]) => SourceDocument
}>

/** Builds a document line by line, the way text protocols look: blank lines between paragraphs. */
export function createDocumentWriter(): DocumentWriter {
  const parts: string[] = []
  const lines: Line[] = []
  let length = 0
  let pendingBreak = ''

  const put = (text: string, place: LinePlace): void => {
    const trimmed = text.trim()
    if (trimmed === '') return
    if (length > 0) {
      parts.push(pendingBreak)
      length += pendingBreak.length
    }
    const span = { start: length, end: length + trimmed.length }
    const { page = null, box = null, role } = place
    lines.push({ span, page, box, ...(role === undefined ? {} : { role }) })
    parts.push(trimmed)
    length = span.end
  }

  return {
    line: (text, place = {}) => {
      put(text, place)
      if (pendingBreak !== '\n\n' || text.trim() !== '') pendingBreak = '\n'
    },
    cell: (text, place = {}) => {
      if (text.trim() === '') return
      put(text, { ...place, role: 'table-cell' })
      pendingBreak = '\t'
    },
    endRow: () => {
      if (pendingBreak === '\t') pendingBreak = '\n'
    },
    gap: () => {
      pendingBreak = '\n\n'
    },
    finish: (pages = []) => ({ text: parts.join(''), lines, pages }),
  }
}
