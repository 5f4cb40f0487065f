import type { SourceDocument } from '#app/extraction/document.ts'
import type { SectionFacts } from '#app/extraction/extraction.ts'
import { lineWidth } from '#app/extraction/minutes/line-width.ts'
import { withoutPageNoise } from '#app/extraction/minutes/page-noise.ts'
import { readTextLines, type TextLine } from '#app/extraction/minutes/text-line.ts'
import { overlaps, type Span } from '#app/extraction/span.ts'
import { certaintyByPage, isUnsure } from '../certainty.ts'
import { spanOfBlock } from './cut-text.ts'
import { emphasisReader } from './emphasis-reader.ts'
import { readBlock, type LineKind } from './read-block.ts'
import { AFTERWARDS, BEFORE, type SourceBlock, type SourcePage, type SourceSection } from './source-page.ts'

/** Sets the document for reading. Cuts it by the sections' beginnings, so that no word is shown twice or left out. */
export function layOutSource(document: SourceDocument, sections: readonly SectionFacts[]): SourcePage {
  const lines = readTextLines(document)
  const readable = withoutPageNoise(lines)
  const starts = new Set(readable.map(({ span }) => span.start))
  const width = lineWidth(readable)
  const withEmphasis = emphasisReader(document.text)
  const certainty = certaintyByPage(document)
  const uncertain = (document.uncertain ?? []).map(({ span }) => span)
  let at = 0
  return {
    sections: rangesOf(document, sections).flatMap((range): SourceSection[] => {
      const kindOf = lineKinds(range.facts, starts)
      const blocks: SourceBlock[] = []
      for (; at < lines.length; at++) {
        const line = lines[at]
        if (line === undefined || line.span.start >= range.span.end) break
        readBlock(document, blocks, { line, previous: lines[at - 1], kind: kindOf(line), width })
      }
      const { key, facts, span } = range
      if (facts === null && blocks.length === 0) return []
      const { number = null, title = '' } = facts ?? {}
      return [
        {
          key,
          span,
          number,
          title,
          blocks: withEmphasis(blocks).map((block) => withDoubts(block, certainty, uncertain)),
        },
      ]
    }),
  }
}

function withDoubts(
  block: SourceBlock,
  certainty: ReadonlyMap<number, number>,
  uncertain: readonly Span[],
): SourceBlock {
  const confidence = block.page === undefined ? undefined : certainty.get(block.page)
  const words = uncertain.filter((span) => overlaps(span, spanOfBlock(block)))
  return {
    ...block,
    ...(confidence !== undefined && isUnsure(confidence) && { unsure: confidence }),
    ...(words.length > 0 && { uncertain: words }),
  }
}

type Range = Readonly<{ key: string; facts: SectionFacts | null; span: SourceSection['span'] }>

function rangesOf({ text }: SourceDocument, sections: readonly SectionFacts[]): Range[] {
  const ordered = sections.toSorted((a, b) => a.span.start - b.span.start)
  const first = ordered[0]?.span.start ?? text.length
  const end = Math.max(0, ...ordered.map(({ span }) => span.end))
  return [
    { key: BEFORE, facts: null, span: { start: 0, end: first } },
    ...ordered.map((facts, index) => ({
      key: String(index + 1),
      facts,
      span: { start: facts.span.start, end: ordered[index + 1]?.span.start ?? end },
    })),
    ...(ordered.length === 0
      ? []
      : [{ key: AFTERWARDS, facts: null, span: { start: end, end: text.length + 1 } }]),
  ]
}

/** What kind of line it is by what the extraction says of the section: its title, a part's heading, or text. */
function lineKinds(facts: SectionFacts | null, readable: ReadonlySet<number>): (line: TextLine) => LineKind {
  // A section without parts is its first line, and text.
  const titleEnd = facts === null ? 0 : (facts.parts[0]?.span.start ?? facts.span.start + 1)
  const headings = new Set((facts?.parts ?? []).flatMap(({ heading }) => (heading === null ? [] : [heading])))
  const isHeading = ({ label }: TextLine): boolean =>
    headings.has(label) || headings.has(label.replace(/:$/u, ''))
  return (line) => {
    if (!readable.has(line.span.start)) return 'noise'
    if (line.span.start < titleEnd) return 'title'
    return isHeading(line) || (facts === null && line.heading > 0) ? 'heading' : 'text'
  }
}
