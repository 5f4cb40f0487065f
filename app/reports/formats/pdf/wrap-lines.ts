/** The width of words in points. */
export type Measure = (words: string) => number

/**
 * Cuts the text into lines no wider than `width` points, at spaces (not at no-break
 * spaces), after hyphens, and inside a word only where
 * the word alone is wider than the line. Linear in the length of the text.
 */
export function wrapLines(text: string, width: number, measure: Measure): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, measure))
}

function wrapParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const space = measure(' ')
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces(paragraph)) {
    for (const part of measure(piece.words) > width ? cut(piece.words, width, measure) : [piece.words]) {
      const needed = measure(part)
      const gap = line === '' || piece.glued ? 0 : space
      if (line !== '' && used + gap + needed > width) {
        lines.push(line)
        line = part
        used = needed
      } else {
        line += (gap > 0 ? ' ' : '') + part
        used += gap + needed
      }
    }
  }
  return [...lines, line]
}

/** Words, and the parts of hyphenated words; a glued piece stands right after the one before it. */
function* pieces(paragraph: string): Generator<Readonly<{ words: string; glued: boolean }>> {
  for (const [word] of paragraph.matchAll(/[^ ]+/gu)) {
    let glued = false
    for (const [words] of word.matchAll(/[^-–/]*[-–/]+|[^-–/]+$/gu)) {
      yield { words, glued }
      glued = true
    }
  }
}

function cut(word: string, width: number, measure: Measure): string[] {
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const letter of word) {
    const needed = measure(letter)
    if (part !== '' && used + needed > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += letter
    used += needed
  }
  return [...parts, part]
}
