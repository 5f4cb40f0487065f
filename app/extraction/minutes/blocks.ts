import type { SourceDocument } from '../document.ts'
import { makePassage } from '../passage.ts'
import type { Span } from '../span.ts'
import { breaksOnPurpose } from './line-width.ts'
import { markerShape, readListMarker, type ListMarker } from './list-marker.ts'
import type { Block } from './minutes.ts'
import type { TextLine } from './text-line.ts'

type Draft = { spans: Span[]; marker: string | null; indent: number; last: TextLine }

/** The paragraphs and list items of lines that belong together, sentences broken over pages joined again. */
export function readBlocks(document: SourceDocument, lines: readonly TextLine[], width: number): Block[] {
  const drafts: Draft[] = []
  for (const line of lines) {
    const draft = drafts.at(-1)
    const marker = readListMarker(line.text)
    const opens = marker !== null && opensItem(marker, line, draft, width)
    if (draft !== undefined && !opens && continues(draft, line, width)) {
      draft.spans.push(line.span)
      draft.last = line
    } else {
      const start = line.span.start + (opens ? marker.length : 0)
      drafts.push({
        spans: [{ start, end: line.span.end }],
        marker: opens ? marker.marker : null,
        indent: line.indent,
        last: line,
      })
    }
  }
  return withLevels(drafts).map(({ draft, level }) => blockOf(document, draft, level))
}

function blockOf(document: SourceDocument, draft: Draft, level: number): Block {
  return {
    passage: makePassage(document, draft.spans),
    marker: draft.marker,
    level,
    column: null,
    span: { start: draft.spans[0]?.start ?? 0, end: draft.spans.at(-1)?.end ?? 0 },
  }
}

/** "att" and a dash may also begin a line by chance, in the middle of a sentence. */
function opensItem(marker: ListMarker, line: TextLine, draft: Draft | undefined, width: number): boolean {
  if (draft === undefined || line.apart) return true
  if (marker.marker === 'att') {
    return (
      draft.marker === 'att' ||
      /[:.,;]$|(?:beslut(?:ar|ade|at)|beslöt|samt|och)$/iu.test(draft.last.text) ||
      breaksOnPurpose(draft.last, line, width)
    )
  }
  if (/^[-–—]$/u.test(marker.marker))
    return draft.marker !== null || /[:.]$/u.test(draft.last.text) || breaksOnPurpose(draft.last, line, width)
  return !/(?:\s(?:den|kap\.?|nr|punkt|§))$/iu.test(draft.last.text)
}

function continues(draft: Draft, line: TextLine, width: number): boolean {
  if (line.heading > 0) return false
  const before = draft.last.label
  const complete = /[.!?:;][”"')]?$/u.test(before)
  if (!line.apart) return !(complete && breaksOnPurpose(draft.last, line, width))
  // Over a page break or a stray blank line a sentence goes on in lower case.
  return (
    !complete &&
    /^[\p{Ll}\d(]/u.test(line.label) &&
    (/^\p{Ll}/u.test(line.label) || (/\p{L}$/u.test(before) && before.length > width * 0.6))
  )
}

/** Depth by indent and by kind of marker: another kind of marker after an item opens a list inside it. */
function withLevels(drafts: readonly Draft[]): { draft: Draft; level: number }[] {
  let open: { shape: string; indent: number }[] = []
  return drafts.map((draft) => {
    if (draft.marker === null) {
      // Text set in under an item belongs to it; text at the margin ends the list.
      const depth = open.findLastIndex(({ indent }) => draft.indent > indent)
      open = open.slice(0, depth + 1)
      return { draft, level: depth + 1 }
    }
    const shape = markerShape(draft.marker)
    const known = open.findLastIndex(
      (list) => list.shape === shape && Math.abs(list.indent - draft.indent) <= 2,
    )
    if (known >= 0) open = open.slice(0, known + 1)
    else {
      open = open.filter((list) => list.indent <= draft.indent && list.shape !== shape)
      open.push({ shape, indent: draft.indent })
    }
    return { draft, level: open.length - 1 }
  })
}
