import type { Span } from '#app/extraction/span.ts'
import type { SourceBlock } from './source-page.ts'

// Within one paragraph, and bounded: an asterisk alone is a footnote.
const EMPHASIS = /(?<mark>\*{1,2}|__)(?=\S)(?:[^*_\n]|\n(?!\s*\n)){1,2000}?(?<=\S)\k<mark>/gu

/**
 * Gives blocks the marks, `**` and the like, that stand around words in pairs. To be called with the blocks in the
 * order of the text: it goes through the document once.
 */
export function emphasisReader(text: string): (blocks: readonly SourceBlock[]) => SourceBlock[] {
  const marks = findEmphasis(text)
  let at = 0
  return (blocks) =>
    blocks.map((block) => {
      const end = block.start + block.text.length
      while ((marks[at]?.start ?? Infinity) < block.start) at++
      const from = at
      while ((marks[at]?.end ?? Infinity) <= end) at++
      return from === at ? block : { ...block, marks: marks.slice(from, at) }
    })
}

/** Ascending. */
function findEmphasis(text: string): Span[] {
  return [...text.matchAll(EMPHASIS)].flatMap((found) => {
    const end = found.index + found[0].length
    const length = found.groups?.['mark']?.length ?? 0
    return [
      { start: found.index, end: found.index + length },
      { start: end - length, end },
    ]
  })
}
