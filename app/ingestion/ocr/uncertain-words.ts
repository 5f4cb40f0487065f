import type { Line, SourceDocument, UncertainWord } from '#app/extraction/document.ts'
import type { RecognisedPage } from './recognise-pages.ts'
import type { RecognisedWord } from './recogniser.ts'

/**
 * Of 100. Of the words that Tesseract is less sure of than this, three of five are wrong in a clean scan of typeset
 * minutes at 200 dpi and every second one in a poor one; half of all wrong words are among them, and six of seven.
 * With 90 it would be one of three.
 */
const SURE = 80

/**
 * The words whose reading is uncertain, in the order of the text. `document` is laid out of the words of these pages,
 * still straight: each is sought in the line that it stands in, near the place that it has there.
 */
export function findUncertainWords(
  document: SourceDocument,
  pages: readonly RecognisedPage[],
): UncertainWord[] {
  const lines = Map.groupBy(document.lines, ({ page }) => page)
  const found = new Map<number, UncertainWord>()
  for (const { page, pieces } of pages) {
    for (const word of pieces) {
      if (word.confidence >= SURE || !/[\p{L}\d§%]/u.test(word.text)) continue
      const place = placeOf(document.text, lines.get(page) ?? [], word)
      if (place !== null) found.set(place.span.start, { ...place, page })
    }
  }
  return [...found.values()].toSorted((a, b) => a.span.start - b.span.start)
}

/** Letters reach about so many font sizes above the baseline, and below it. */
const ASCENT = 0.8
const DESCENT = 0.2

function placeOf(
  text: string,
  lines: readonly Line[],
  { text: word, x, width, baseline, size }: RecognisedWord,
): Omit<UncertainWord, 'page'> | null {
  const middle = { x: x + width / 2, y: baseline - size / 3 }
  // The rest of a word that a hyphen has parted is written in the line above.
  const words = word.replace(/[-\u00ad]$/u, '')
  for (const { span, box } of lines) {
    if (box === null || middle.y < box.y || middle.y > box.y + box.height) continue
    if (middle.x < box.x || middle.x > box.x + box.width) continue
    const expected = span.start + ((x - box.x) / box.width) * (span.end - span.start)
    const start = nearest(text, words, span.start, span.end, expected)
    if (start === null) continue
    return {
      span: wholeWord(text, start, start + words.length),
      box: { x, y: baseline - ASCENT * size, width, height: (ASCENT + DESCENT) * size },
    }
  }
  return null
}

/** Where the words stand within the text that is nearest to what was expected. */
function nearest(text: string, words: string, from: number, end: number, expected: number): number | null {
  let best: number | null = null
  for (let at = text.indexOf(words, from); at !== -1 && at < end; at = text.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - expected) < Math.abs(best - expected)) best = at
  }
  return best
}

function wholeWord(text: string, start: number, end: number): UncertainWord['span'] {
  let [from, to] = [start, end]
  while (from > 0 && /\S/u.test(text[from - 1] ?? ' ')) from--
  while (to < text.length && /\S/u.test(text[to] ?? ' ')) to++
  return { start: from, end: to }
}
