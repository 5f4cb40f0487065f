import type { Line, SourceDocument } from '../document.ts'
import { beginsIn, endsIn, narrow, SOFT_HYPHEN } from '../language/characters.ts'
import { latin } from '../language/latin.ts'
import type { Span } from '../span.ts'

/** A line that is not blank, as the readers of the minutes see it. */
export type TextLine = Readonly<{
  /** Without white space at its ends, and without Markdown's heading marks. */
  span: Span
  text: string
  /** The text without emphasis marks at its ends and soft hyphens, for comparing with known words. */
  label: string
  /** Characters before the text; 0 where the format does not keep them. */
  indent: number
  /** Stands apart from the line before it: blank lines, a page break or page noise lie between. */
  apart: boolean
  /** The first line of a page. */
  opensPage: boolean
  /** Number of Markdown's heading marks (#), or 1 for a Word heading; 0 elsewhere. */
  heading: number
  /** The whole line is set in bold. */
  bold: boolean
  page: number | null
  /** Whether the margin ended the line (true) or the writer (false); null where the format does not show it. */
  wraps: boolean | null
  /** Number of the item that the line heads, where its layout tells that. */
  item?: string
  /** Of a cell beside the text of its row: the words above its column, and the whole row. */
  cell?: Readonly<{ column: string; row: Span }>
}>

/** Older Markdown needs no blank after the marks; a single one before a small letter is somebody's channel. */
const HEADING = latin(/^(?<marks>#{1,6}(?=\s)|#(?=\p{Lu})|#{2,6}(?=[\p{L}\d]))\s*(?=\S)/u)
/** Before each line of a mail that is sent on, and of a quotation in Markdown. */
const QUOTED = /^\s*(?:>(?=[\s>]|$)\s?)+/u
const EMPHASIS_AT_ENDS = /^[*_]+|[*_]+$/gu

/** The lines of the document that hold anything, markup comments apart. */
export function readTextLines(document: SourceDocument): TextLine[] {
  const found: TextLine[] = []
  let apart = true
  let opensPage = true
  let page: number | null = null
  let inComment = false
  for (const line of withWholeRows(document)) {
    const whole = narrow(document.text.slice(line.span.start, line.span.end))
    const quoted = whole.includes('>') ? (QUOTED.exec(whole)?.[0].length ?? 0) : 0
    const raw = whole.slice(quoted)
    const trimmed = raw.trim()
    if (line.page !== page || document.text[line.span.start - 1] === '\f') {
      page = line.page
      apart = opensPage = true
    }
    const comment = inComment || trimmed.startsWith('<!--')
    if (comment) inComment = !trimmed.endsWith('-->')
    if (trimmed === '' || comment) {
      apart = true
      continue
    }
    found.push(textLine(line, raw, trimmed, { apart, opensPage }))
    apart = opensPage = false
  }
  return found
}

/** Cells that stand side by side are lines of their own in a document, each with its place; to read, one line. */
function withWholeRows(document: SourceDocument): Line[] {
  const rows: Line[] = []
  for (const line of document.lines) {
    const row = rows.at(-1)
    if (row !== undefined && standBeside(document.text, row.span.end, line.span.start))
      rows[rows.length - 1] = { ...row, span: { start: row.span.start, end: line.span.end } }
    else rows.push(line)
  }
  return rows
}

function standBeside(text: string, from: number, to: number): boolean {
  let at = from
  while (at < to && (text[at] === '\t' || text[at] === ' ')) at++
  return at === to && to > from
}

function textLine(
  line: Line,
  raw: string,
  trimmed: string,
  place: { apart: boolean; opensPage: boolean },
): TextLine {
  const indent = raw.length - raw.trimStart().length
  const marks = trimmed.startsWith('#') ? HEADING.exec(trimmed) : null
  const text = marks === null ? trimmed : trimmed.slice(marks[0].length)
  const end = line.span.end - (raw.length - indent - trimmed.length)
  const marked = beginsIn(text, '*_') || endsIn(text, '*_')
  const words = marked ? text.replace(EMPHASIS_AT_ENDS, '').trim() : text
  const label = words.includes(SOFT_HYPHEN) ? words.replaceAll(SOFT_HYPHEN, '') : words
  return {
    ...place,
    span: { start: end - text.length, end },
    text,
    label,
    indent,
    heading: marks?.groups?.marks?.length ?? (line.role === 'heading' ? 1 : 0),
    bold: text.startsWith('**') && text.endsWith('**') && text.length > 4,
    page: line.page,
    wraps: line.wraps ?? null,
  }
}

/** A stretch of a line as one of its own, which stands apart. */
export function sliceOf(line: TextLine, from: number, to: number): TextLine {
  const part = line.text.slice(from, to)
  const text = part.trim()
  const start = line.span.start + from + part.length - part.trimStart().length
  return { ...line, span: { start, end: start + text.length }, text, label: text, apart: true }
}
