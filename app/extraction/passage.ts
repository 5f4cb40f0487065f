import type { SourceDocument } from './document.ts'
import type { Span } from './span.ts'

/**
 * Running text that rules can read: the lines of a paragraph joined by single spaces, without page headers and
 * list markers, with a way back to the document. Rules never see the document's own line breaks.
 */
export type Passage = Readonly<{
  text: string
  /** Ascending; from `at` in the text on, the document's offset is `start` plus the distance. */
  pieces: readonly Readonly<{ at: number; start: number }>[]
}>

/** Joins the given spans of the document, in order, folding all white space to single spaces. */
export function makePassage(document: SourceDocument, spans: readonly Span[]): Passage {
  const pieces: { at: number; start: number }[] = []
  let text = ''
  for (const span of spans) {
    for (const word of document.text.slice(span.start, span.end).matchAll(/\S+/gu)) {
      if (text !== '') text += ' '
      pieces.push({ at: text.length, start: span.start + word.index })
      text += word[0]
    }
  }
  return { text, pieces }
}

/** The span in the document of a non-empty span in the passage. */
export function sourceSpan(passage: Passage, span: Span): Span {
  return { start: sourceOffset(passage, span.start), end: sourceOffset(passage, span.end - 1) + 1 }
}

function sourceOffset(passage: Passage, offset: number): number {
  let low = 0
  let high = passage.pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((passage.pieces[middle]?.at ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  const piece = passage.pieces[low] ?? { at: 0, start: 0 }
  return piece.start + offset - piece.at
}
