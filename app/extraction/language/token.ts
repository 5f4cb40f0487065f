import { readVerb, type VerbForm } from './verb-forms.ts'
import { wordClasses } from './word-classes.ts'
import { latin } from './latin.ts'

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
  /** Bits of `word-classes.ts`. */
  classes: number
  /** Its readings as a verb, wherever it stands. */
  verbs: readonly VerbForm[]
}>

// A word may hold hyphens, apostrophes, a colon before a genitive (SKR:s) and an ampersand inside (H&M);
// a number may be a date, a decimal or a clock time. No alternative can backtrack into another.
const TOKEN = latin(/\d+(?:[-–.:/]\d+)*|@?[\p{L}\p{M}]+(?:[-'’:&][\p{L}\p{N}]+)*\d*|[^\s\p{L}\p{N}]/gu)

const NO_VERB: readonly VerbForm[] = []

/** The tokens of a text in order, white space left out. Linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const kind = kindOf(word)
    const lower = kind === 'word' ? word.toLowerCase() : word
    tokens.push({
      text: word,
      lower,
      start: index,
      end: index + word.length,
      kind,
      capital: kind === 'word' && isCapital(word),
      classes: kind === 'word' ? wordClasses(lower) : 0,
      verbs: kind === 'word' ? readVerb(lower) : NO_VERB,
    })
  }
  return tokens
}

function kindOf(word: string): Token['kind'] {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57) return 'number'
  return word.length > 1 || /\p{L}/u.test(word) ? 'word' : 'sign'
}

/** The first letter, after a handle's sign. */
function isCapital(word: string): boolean {
  const first = word.startsWith('@') ? (word[1] ?? '') : (word[0] ?? '')
  return first !== first.toLowerCase()
}
