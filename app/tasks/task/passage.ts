import type { Span } from '#app/extraction/span.ts'

/** A paragraph of the minutes; what of it is the quote lies between `from` and `until`, both null if nothing is. */
export type Paragraph = Readonly<{ start: number; text: string; from: number | null; until: number | null }>

/** The minutes as the reader sees them, by section; `start` counts in the document's text. */
export type LaidOut = readonly Readonly<{
  span: Span
  blocks: readonly Readonly<{ kind: string; start: number; text: string }>[]
}>[]

/** How many paragraphs are shown on each side of the quote. */
const AROUND = 2
const SHORTEST = 3

/** The quote within what stands around it in its §; empty where the text has no such place. */
export function readPassage(sections: LaidOut, quote: Span): readonly Paragraph[] {
  const section = sections.find(({ span }) => span.start <= quote.start && quote.start < span.end)
  // A list's number alone, as some PDFs have it, says nothing here.
  const blocks =
    section?.blocks.filter(
      ({ kind, text }) => kind !== 'noise' && kind !== 'title' && text.trim().length > SHORTEST,
    ) ?? []
  const isQuoted = ({ start, text }: (typeof blocks)[number]) =>
    start < quote.end && quote.start < start + text.length
  const first = blocks.findIndex(isQuoted)
  if (first === -1) return []
  const last = blocks.findLastIndex(isQuoted)
  const around = blocks.slice(Math.max(0, first - AROUND), last + AROUND + 1)
  const closing = around.at(-1)
  // A heading at the end heads nothing that is shown.
  if (closing?.kind === 'heading' && !isQuoted(closing)) around.pop()
  return around.map((block) => {
    const quoted = isQuoted(block)
    const { start, text } = block
    return {
      start,
      text,
      from: quoted ? Math.max(0, quote.start - start) : null,
      until: quoted ? Math.min(text.length, quote.end - start) : null,
    }
  })
}
