/** How far apart two texts may go before nothing is sought any more. */
const WINDOW = 40
/** So many letters alike say that the texts have met again. */
const ALIKE = 3

/**
 * For each letter of `page` the index of the same letter in `text`, or -1. Both hold the same words in the same
 * order, save for what one of them lacks: a hyphen at the end of a line, a letter that was mended.
 */
export function matchLetters(page: string, text: string): number[] {
  const found: number[] = Array.from({ length: page.length }, () => -1)
  let at = 0
  let from = 0
  while (at < page.length && from < text.length) {
    if (page[at] === text[from]) found[at++] = from++
    else {
      const [skipped, left] = nextMeeting(page, at, text, from)
      at += skipped
      from += left
    }
  }
  return found
}

/** How many letters of each to leave out so that they go on alike, as few as possible. */
function nextMeeting(page: string, at: number, text: string, from: number): [number, number] {
  for (let sum = 1; sum <= WINDOW; sum++) {
    for (let skipped = 0; skipped <= sum; skipped++) {
      const words = page.slice(at + skipped, at + skipped + ALIKE)
      if (words !== '' && text.startsWith(words, from + sum - skipped)) return [skipped, sum - skipped]
    }
  }
  return [1, 1]
}
