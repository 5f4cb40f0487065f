import type { Box, Line, Page, SourceDocument } from '#app/extraction/document.ts'

/** Where a line stands and what it is; all of it may be unknown. */
export type LinePlace = Readonly<{
  page?: number
  box?: Box
  role?: NonNullable<Line['role']>
  wraps?: boolean
}>

/** A line as it stands in its cell. */
export type CellLine = Readonly<{ text: string; place?: LinePlace }>

export type DocumentWriter = Readonly<{
  /** Adds a line; an empty one is ignored. */
  line: (text: string, place?: LinePlace) => void
  /** Adds the cells of a table row side by side, a tab between them; the lines of a cell are joined by spaces. */
  row: (cells: readonly (readonly CellLine[])[]) => void
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
    const { page = null, box = null, ...more } = place
    lines.push({ span, page, box, ...more })
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
      const first = cells.flat().find((line) => line.text.trim() !== '')
      if (first === undefined) return
      startLine(first.place ?? {})
      let before = ''
      for (const cell of cells) {
        for (const { text: words, place = {} } of cell) {
          if (words.trim() === '') continue
          put(words.trim(), before, { role: 'table-cell', ...place })
          before = ' '
        }
        before = before.replace(' ', '') + '\t'
      }
    },
    gap: () => {
      gapBefore = true
    },
    finish: (pages = []) => ({ text, lines, pages }),
  }
}
