import { quote, type Line, type SourceDocument } from '#app/extraction/document.ts'
import type { Bookmark } from './read-outline.ts'

/** A heading takes at most so many lines. */
const MOST_LINES = 3

/** The document with the lines that its bookmarks lead to called headings; those of one heading become one line. */
export function markBookmarked(document: SourceDocument, bookmarks: readonly Bookmark[]): SourceDocument {
  if (bookmarks.length === 0) return document
  const headings = new Set<Line>()
  let { text } = document
  const byPage = Map.groupBy(
    document.lines.filter(({ span }) => span.end > span.start),
    ({ page }) => page,
  )
  for (const { title, page } of bookmarks) {
    const lines = byPage.get(page) ?? []
    const wanted = lettersOf(title)
    const at =
      wanted === '' ? -1 : lines.findIndex((_, index) => lengthOf(document, lines, index, wanted) > 0)
    if (at !== -1) {
      const length = lengthOf(document, lines, at, wanted)
      const whole = lines.slice(at, at + length)
      for (const line of whole) headings.add(line)
      for (const { span } of whole.slice(0, -1))
        text = `${text.slice(0, span.end)} ${text.slice(span.end + 1)}`
    }
  }
  const lines = document.lines.map((line): Line => (headings.has(line) ? { ...line, role: 'heading' } : line))
  return { ...document, text, lines }
}

/** How many lines from there on are the title and nothing more; 0 where they are something else. */
function lengthOf(document: SourceDocument, lines: readonly Line[], from: number, wanted: string): number {
  let words = ''
  for (let length = 1; length <= MOST_LINES; length++) {
    const line = lines[from + length - 1]
    if (line === undefined || (length > 1 && !follows(document, lines[from + length - 2], line))) return 0
    words += lettersOf(quote(document, line.span))
    if (words === wanted) return length
    if (!wanted.startsWith(words)) return 0
  }
  return 0
}

/** Directly below, rather than in another paragraph. */
const follows = ({ text }: SourceDocument, before: Line | undefined, line: Line): boolean =>
  before !== undefined && text.slice(before.span.end, line.span.start) === '\n'

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')
