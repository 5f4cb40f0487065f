import type { SourceDocument } from './document.ts'
import { endsIn, narrow, SOFT_HYPHEN } from './language/characters.ts'
import { brokenInside, jointOf } from './language/broken-words.ts'
import { everyMatch } from './language/every-match.ts'
import { splitSentences } from './language/sentences.ts'
import type { Span } from './span.ts'

/**
 * Running text that rules can read: the lines of a paragraph joined by single spaces and broken words made whole,
 * without page headers, list markers, soft hyphens and emphasis marks, with a way back to the document. Rules never see
 * the document's own line breaks.
 */
export type Passage = Readonly<{
  text: string
  /** Ascending; from `at` in the text on, the document's offset is `start` plus the distance. */
  pieces: readonly Piece[]
  /** Where a word goes on that the document breaks by a hyphen. */
  breaks: readonly Break[]
  /** Found when first asked for, and once for decisions, duties and closings. */
  sentences(): readonly Span[]
}>

type Source = Pick<SourceDocument, 'text'>

type Piece = Readonly<{ at: number; start: number }>

/** `printed` is what the passage leaves out at that place of its text, to be put back in a quote. */
export type Break = Readonly<{ at: number; printed: '- ' | ' ' }>

const NO_BREAKS: readonly Break[] = []

export const passageOf = (
  text: string,
  pieces: readonly Piece[],
  breaks: readonly Break[] = NO_BREAKS,
): Passage => new ReadPassage(narrow(text), pieces, breaks)

/** There are as many as a document has lines and cells, so that each bears nothing but its own. */
class ReadPassage {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly breaks: readonly Break[]
  #sentences: readonly Span[] | null = null

  constructor(text: string, pieces: readonly Piece[], breaks: readonly Break[]) {
    this.text = text
    this.pieces = pieces
    this.breaks = breaks
  }

  sentences(): readonly Span[] {
    return (this.#sentences ??= splitSentences(this.text))
  }
}

// A word with Markdown's emphasis marks around it; a sign such as ":" may follow the closing marks.
const EMPHASISED = /^(?<open>[*_]{0,3})(?<word>[^*]*?)(?<close>[*_]{0,3})(?<tail>[.,:;!?)]?)$/u

/** White space that a passage lacks: at the ends of a line, and what is more than a single space between words. */
const GAP = /[^\S ]\s*| \s+|^ | $/gu
/** What makes a passage other words than the line has; most lines and cells have none of it. */
const CHANGES = /[^\S ]|  |^ | $|[*_\u00AD]|- /u
const MARK = /[*_\u00AD]/u

/** Joins the given spans of the document, in order, folding all white space to single spaces. */
export function makePassage(document: Source, spans: readonly Span[]): Passage {
  return (spans.length === 1 && asPrinted(document, spans[0])) || joined(document, spans)
}

/** The words of a single line or cell, where they stay as they are. */
function asPrinted(document: Source, span: Span | undefined): Passage | null {
  const words = span === undefined ? '' : document.text.slice(span.start, span.end)
  return span === undefined || words === '' || CHANGES.test(words)
    ? null
    : passageOf(words, [{ at: 0, start: span.start }])
}

function joined(document: Source, spans: readonly Span[]): Passage {
  const pieces: Piece[] = []
  const breaks: Break[] = []
  // Put together at last: to look at the end of a text that grows would copy all of it at every line.
  const parts: string[] = []
  let length = 0
  /** Whether what comes goes on the word that the text ends in. */
  let goesOn = false
  let softly = false
  const put = (words: string): void => {
    parts.push(words)
    length += words.length
  }
  const add = (words: string, start: number): void => {
    if (words === '') return
    pieces.push({ at: length, start })
    put(words)
  }
  const addApart = (words: string, start: number): void => {
    if (length > 0 && words !== '' && !goesOn) put(' ')
    add(words, start)
    if (words !== '') goesOn = false
  }
  const addMarked = (word: string, start: number): void => {
    const { open = '', word: inner = '', close = '', tail = '' } = emphasis(word)
    if (inner === '' && tail === '') return
    if (length > 0 && !goesOn) put(' ')
    goesOn = false
    // A soft hyphen is a place to break the word at, and no letter of it.
    let at = start + open.length
    for (const syllable of inner.split(SOFT_HYPHEN)) {
      add(syllable, at)
      at += syllable.length + 1
    }
    add(tail, start + open.length + inner.length + close.length)
  }
  /** Words with a single space between them; of those that bear no mark as many as stand together. */
  const addStretch = (words: string, start: number): void => {
    let rest = words
    for (let mark = rest.search(MARK); mark >= 0; mark = rest.search(MARK)) {
      const from = rest.lastIndexOf(' ', mark) + 1
      const space = rest.indexOf(' ', mark)
      const to = space < 0 ? rest.length : space
      addApart(rest.slice(0, Math.max(0, from - 1)), start + words.length - rest.length)
      addMarked(rest.slice(from, to), start + words.length - rest.length + from)
      rest = rest.slice(to + 1)
    }
    addApart(rest, start + words.length - rest.length)
  }
  for (const span of spans.flatMap((one) => unbroken(document, one))) {
    const line = document.text.slice(span.start, span.end)
    const before = parts.at(-1) ?? ''
    const joint = endsIn(before, '-–') ? jointOf(before.slice(-LONGEST_WORD), line) : null
    if (joint === 'break') {
      parts[parts.length - 1] = before.slice(0, -1)
      length--
    }
    goesOn = joint !== null || softly
    if (goesOn) breaks.push({ at: length, printed: joint === 'break' ? '- ' : ' ' })
    softly = line.endsWith(SOFT_HYPHEN)
    if (!CHANGES.test(line)) {
      addApart(line, span.start)
      continue
    }
    let at = 0
    for (const { 0: gap, index } of everyMatch(GAP, line)) {
      addStretch(line.slice(at, index), span.start + at)
      at = index + gap.length
    }
    addStretch(line.slice(at), span.start + at)
  }
  return passageOf(parts.join(''), pieces, breaks)
}

const LONGEST_WORD = 60

/** The span, parted where inside of it a broken word goes on. */
function unbroken(document: Source, span: Span): Span[] {
  const line = document.text.slice(span.start, span.end)
  if (!line.includes('- ')) return [span]
  const starts = brokenInside(line)
  return [0, ...starts].map((start, index) => ({
    start: span.start + start,
    end: span.start + (starts[index] === undefined ? line.length : (starts[index] ?? 0) - 1),
  }))
}

function firstAfter(breaks: readonly Break[], offset: number): number {
  let low = 0
  let high = breaks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle]?.at ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What a span of the passage quotes: the document's words on one line, broken where they are broken there. */
export function quoteOf({ text, breaks }: Passage, { start, end }: Span): string {
  let quote = ''
  let from = start
  for (let index = firstAfter(breaks, start); ; index++) {
    const next = breaks[index]
    if (next === undefined || next.at >= end) return quote + text.slice(from, end)
    quote += text.slice(from, next.at) + next.printed
    from = next.at
  }
}

function emphasis(word: string): { open?: string; word?: string; close?: string; tail?: string } {
  const marked = word.startsWith('*') || word.startsWith('_') || /[*_][.,:;!?)]?$/u.test(word)
  if (!marked || word.length > 200) return { word }
  return EMPHASISED.exec(word)?.groups ?? { word }
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
