import { overlaps, type Span } from '#app/extraction/span.ts'
import type { SourceBlock, SourcePage } from './source-page.ts'

/** A stretch of a block that bears the same marks throughout. Its text is the document's own, at `start`. */
export type Segment<Mark> = Readonly<{
  start: number
  text: string
  marks: readonly Mark[]
  /** Emphasis marks and the like: kept for counting, not for reading. */
  hidden: boolean
  /** A word that was probably read wrong, or a part of one. */
  isUncertain?: true
}>

export type Marked = Readonly<{ span: Span }>

type Stretch = Readonly<{
  start: number
  text: string
  marks?: readonly Span[]
  uncertain?: readonly Span[]
}>

/** Cuts a text wherever a mark or an uncertain word begins or ends. */
export function cutText<Mark extends Marked>(
  { start, text, marks: hiddenSpans = [], uncertain = [] }: Stretch,
  marks: readonly Mark[],
): Segment<Mark>[] {
  const whole = { start, end: start + text.length }
  const here = marks.filter(({ span }) => overlaps(span, whole))
  if (here.length + hiddenSpans.length + uncertain.length === 0)
    return [{ start, text, marks: [], hidden: false }]
  const cuts = new Set([whole.start, whole.end])
  for (const { start: from, end: to } of [...here.map(({ span }) => span), ...hiddenSpans, ...uncertain]) {
    for (const cut of [from, to]) if (cut > whole.start && cut < whole.end) cuts.add(cut)
  }
  const ordered = [...cuts].toSorted((a, b) => a - b)
  return ordered.slice(0, -1).map((from, index) => {
    const span = { start: from, end: ordered[index + 1] ?? whole.end }
    return {
      start: from,
      text: text.slice(from - start, span.end - start),
      marks: here.filter((mark) => overlaps(mark.span, span)),
      hidden: hiddenSpans.some((one) => overlaps(one, span)),
      ...(uncertain.some((one) => overlaps(one, span)) && { isUncertain: true }),
    }
  })
}

/** The words at a span, piece by piece as the page sets them: what the paper prints on every page is left out. */
export function wordsAt(page: SourcePage, span: Span): Stretch[] {
  return page.sections
    .filter((section) => overlaps(section.span, span))
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind !== 'noise' && overlaps(spanOfBlock(block), span))
    .map(({ start, text, marks, uncertain }) => {
      const from = Math.max(start, span.start)
      const to = Math.min(start + text.length, span.end)
      return {
        start: from,
        text: text.slice(from - start, to - start),
        ...(marks && { marks }),
        ...(uncertain && { uncertain }),
      }
    })
}

/** The uncertain words that any of the spans has a part in, in the order of the text, without what ends a clause. */
export function uncertainWordsAt({ sections }: SourcePage, spans: readonly Span[]): string[] {
  return sections
    .filter((section) => spans.some((span) => overlaps(section.span, span)))
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ start, text, uncertain = [] }) =>
      uncertain
        .filter((word) => spans.some((span) => overlaps(word, span)))
        .map((word) => text.slice(Math.max(0, word.start - start), word.end - start))
        .map((word) => word.replace(/[.,;:]+$/u, '')),
    )
}

export const spanOfBlock = ({ start, text }: SourceBlock): Span => ({ start, end: start + text.length })
