import type { Span } from '#app/extraction/span.ts'

/** The document as it is read on screen: its own words, all of them, set as paragraphs under their §§. */
export type SourcePage = Readonly<{ sections: readonly SourceSection[] }>

export type SourceSection = Readonly<{
  /** Stable within one extraction: `0` is what stands before the first §, `slut` what stands after the last. */
  key: string
  number: string | null
  /** Empty for what stands before the first § and after the last. */
  title: string
  span: Span
  blocks: readonly SourceBlock[]
}>

export type SourceBlock = Readonly<{
  /** `columns` keeps its spaces; `noise` is what the paper prints on every page. */
  kind: 'title' | 'heading' | 'text' | 'item' | 'columns' | 'noise'
  /** Where in the document the text begins; it runs on without a gap, line breaks included. */
  start: number
  text: string
  /** Follows the block before it without space between. */
  tight?: true
  /** The page that begins here. */
  page?: number
  /** How sure the reading of that page was, 0 to 100, where its letters are not to be relied on. */
  unsure?: number
  /** Words that were probably read wrong. Spans in the document. */
  uncertain?: readonly Span[]
  /** Emphasis marks of the text, which are not for reading. Spans in the document. */
  marks?: readonly Span[]
}>

export const AFTERWARDS = 'slut'
export const BEFORE = '0'

/** The section that a position stands in, by the same rule for the text and for what was found in it. */
export function sectionKeyAt(sections: readonly SourceSection[], position: number): string {
  return sections.findLast(({ span }) => span.start <= position)?.key ?? BEFORE
}
