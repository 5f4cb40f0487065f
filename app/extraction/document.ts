import type { Span } from './span.ts'

/**
 * One document as the rest of the program sees it: an immutable text, cut into lines that know where they stand
 * on the page. Only `app/ingestion` makes these; nobody alters the text afterwards.
 */
export type SourceDocument = Readonly<{
  text: string
  lines: readonly Line[]
  /** Empty for formats without pages (text, DOCX). */
  pages: readonly Page[]
  /** What a person has to know of how the text was read; missing where there is nothing. */
  remarks?: readonly ReadingRemark[]
  /** Electronic signatures as far as the file tells of them; missing where it tells of none. */
  signatures?: readonly Signature[]
  /** Words read from pictures that are probably not what the page says; missing where there are none. */
  uncertain?: readonly UncertainWord[]
}>

/** `page` is 1-based. */
export type UncertainWord = Readonly<{ span: Span; page: number; box: Box }>

export type Signature = Readonly<{
  /** Null where the file is signed and does not say in plain text by whom. */
  name: string | null
  /** ISO date, with time where the text has it (`2026-11-20T14:03:11`); null where it says none. */
  signedAt: string | null
  /** 1-based. */
  page: number | null
  /** What it was signed for, in the signer's words (`Justering`); missing where the file does not say. */
  reason?: string
  /** Whom the certificate of a signature without a name was made out to: a person, or a service that seals. */
  certificate?: string
}>

/** Pages are 1-based. */
export type ReadingRemark = Readonly<
  | { code: 'legacy-encoding' }
  /** Deleted text was left out and inserted text kept. */
  | { code: 'tracked-changes' }
  | { code: 'pages-without-text'; pages: readonly number[] }
  | { code: 'turned-text-left-out'; pages: readonly number[] }
  | { code: 'unreadable-letters'; pages: readonly number[] }
  /** Pages that were read from their pictures; how sure the reading is, from 0 to 100. */
  | { code: 'read-by-ocr'; pages: readonly Readonly<{ page: number; confidence: number }>[] }
>

export type Line = Readonly<{
  /** Without the line break. */
  span: Span
  /** 1-based, null for formats without pages. */
  page: number | null
  /** The line's place on its page, null for formats without pages. */
  box: Box | null
  /** The document's own word for what the line is, where its format says so (a Word heading style). */
  role?: 'heading' | 'list-item' | 'table-cell'
  /** Whether the margin ended the line (true) or the writer (false), where the page shows it. */
  wraps?: boolean
}>

/** Width and height in PDF points (1/72 inch). */
export type Page = Readonly<{
  number: number
  width: number
  height: number
  /** Degrees clockwise that the file's own page has to be turned to stand as it was read; missing where none. */
  turned?: 90 | 180 | 270
}>

/** Points from the page's upper left corner. */
export type Box = Readonly<{ x: number; y: number; width: number; height: number }>

/** The words at the span, exactly as the document has them. */
export const quote = (document: SourceDocument, span: Span): string =>
  document.text.slice(span.start, span.end)

/** The words at the span as one line, list indents and line breaks folded to single spaces. */
export const foldedQuote = (document: SourceDocument, span: Span): string =>
  quote(document, span).replace(/\s+/gu, ' ').trim()

/** The page that a position stands on, 1-based; null where the format has none. */
export const pageAt = (document: SourceDocument, position: number): number | null => {
  let low = 0
  let high = document.lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((document.lines[middle]?.span.start ?? Infinity) <= position) low = middle
    else high = middle - 1
  }
  return document.lines[low]?.page ?? null
}
