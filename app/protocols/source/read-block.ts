import type { SourceDocument } from '#app/extraction/document.ts'
import { breaksOnPurpose } from '#app/extraction/minutes/line-width.ts'
import { readListMarker } from '#app/extraction/minutes/list-marker.ts'
import type { TextLine } from '#app/extraction/minutes/text-line.ts'
import type { SourceBlock } from './source-page.ts'

export type LineKind = 'title' | 'heading' | 'text' | 'noise'

type LineInPlace = Readonly<{
  line: TextLine
  previous: TextLine | undefined
  kind: LineKind
  width: number
}>

// Two cells side by side: a tab, or a gap that no sentence has.
const CELLS = /\S(?:\t| {3,})\S/u

/** Adds a line to the last block where it goes on in it, else as a block of its own. */
export function readBlock(
  { text }: SourceDocument,
  blocks: SourceBlock[],
  { line, previous, kind, width }: LineInPlace,
): void {
  const last = blocks.at(-1)
  const blockKind = kind === 'text' ? textKind(line) : kind
  const goesOn =
    last !== undefined &&
    previous !== undefined &&
    (kind === 'noise' ? last.kind === 'noise' : continues(last, previous, line, blockKind, width))
  const start = goesOn ? last.start : line.span.start
  if (goesOn) blocks.pop()
  const words = text.slice(start, line.span.end)
  const page = goesOn ? last.page : line.opensPage ? (line.page ?? undefined) : undefined
  const isTight = goesOn ? last.tight : last !== undefined && !line.apart && last.kind !== 'heading'
  blocks.push({
    kind: goesOn ? last.kind : blockKind,
    start,
    text: words,
    ...(isTight ? { tight: true } : {}),
    ...(page === undefined ? {} : { page }),
  })
}

const textKind = (line: TextLine): SourceBlock['kind'] => {
  if (CELLS.test(line.text)) return 'columns'
  const marker = readListMarker(line.text)
  return marker !== null && marker.marker !== 'att' ? 'item' : 'text'
}

function continues(
  last: SourceBlock,
  previous: TextLine,
  line: TextLine,
  kind: SourceBlock['kind'],
  width: number,
): boolean {
  if (last.kind === 'title') return kind === 'title' && !line.apart
  return (
    kind === 'text' &&
    (last.kind === 'text' || last.kind === 'item') &&
    !line.apart &&
    line.heading === 0 &&
    !breaksOnPurpose(previous, line, width)
  )
}
