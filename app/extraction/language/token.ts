/** A word, number or sign of a text; offsets are UTF-16 code units in that text. */
export type Token = Readonly<{
  text: string
  /** Lower case, for look-ups. */
  lower: string
  start: number
  end: number
  kind: 'word' | 'number' | 'sign'
  /** Begins with a capital letter. */
  capital: boolean
}>

// A word may hold hyphens, apostrophes, a colon before a genitive (SKR:s) and an ampersand inside (H&M);
// a number may be a date, a decimal or a clock time. Neither alternative can backtrack into the other.
const TOKEN =
  /(?<number>\d+(?:[-–.:/]\d+)*)|(?<word>@?[\p{L}\p{M}]+(?:[-'’:&][\p{L}\p{N}]+)*\d*)|(?<sign>[^\s\p{L}\p{N}])/gu

/** The tokens of a text in order, white space left out. Linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0]
    const kind =
      match.groups?.number !== undefined ? 'number' : match.groups?.word !== undefined ? 'word' : 'sign'
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      start: match.index,
      end: match.index + word.length,
      kind,
      capital: kind === 'word' && /^@?\p{Lu}/u.test(word),
    })
  }
  return tokens
}
