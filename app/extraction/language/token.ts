import {
  BLANK,
  characterAt,
  DIGIT,
  FRACTION,
  JOINS_DIGITS,
  JOINS_LETTERS,
  LETTER,
  MARK,
} from './characters.ts'
import { foldCase } from './fold-case.ts'
import { readVerb, type VerbForm } from './verb-forms.ts'
import { readInPlace } from './verbs-in-place.ts'
import { wordClasses } from './word-classes.ts'

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
  /** Those that it may have where it stands. */
  readings: readonly VerbForm[]
  /** The finite one of them; null also for a participle before a noun. */
  finite: VerbForm | null
  infinitive: VerbForm | null
}>

export type DraftToken = { -readonly [K in keyof Token]: Token[K] }

const NO_VERB: readonly VerbForm[] = []

/** The tokens of a text in order, white space left out. Linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: DraftToken[] = []
  const folded = foldCase(text)
  for (let at = 0; at < folded.length;) {
    const bits = characterAt(folded, at)
    if ((bits & (BLANK | FRACTION)) !== 0) at++
    else {
      const token = tokenAt(text, folded, at, bits)
      tokens.push(token)
      at = token.end
    }
  }
  readInPlace(tokens)
  return tokens
}

function tokenAt(text: string, folded: string, start: number, bits: number): DraftToken {
  if ((bits & DIGIT) !== 0) {
    const end = endOfNumber(folded, start)
    if (ranksOffice(folded, start, end))
      return { ...plainToken(text, start, end + 2, 'word'), lower: folded.slice(start, end + 2) }
    return isClass(text, start, end)
      ? { ...plainToken(text, start, end + 1, 'word'), lower: folded.slice(start, end + 1), capital: true }
      : plainToken(text, start, end, 'number')
  }
  const first = folded[start] === '@' ? start + 1 : start
  const isWord = ((first === start ? bits : characterAt(folded, first)) & (LETTER | MARK)) !== 0
  if (!isWord) return plainToken(text, start, endOfSign(folded, start), 'sign')
  const end = endOfWord(folded, first)
  const word = text.slice(start, end)
  // "Siv o Olle": short for "och" in notes.
  const lower = word === 'o' ? 'och' : folded.slice(start, end)
  const verbs = readVerb(lower)
  return {
    text: word,
    lower,
    start,
    end,
    kind: 'word',
    capital: text.charCodeAt(first) !== folded.charCodeAt(first),
    classes: wordClasses(lower),
    verbs,
    readings: verbs,
    finite: null,
    infinitive: null,
  }
}

function plainToken(text: string, start: number, end: number, kind: Token['kind']): DraftToken {
  const own = text.slice(start, end)
  return {
    text: own,
    lower: own,
    start,
    end,
    kind,
    capital: false,
    classes: 0,
    verbs: NO_VERB,
    readings: NO_VERB,
    finite: null,
    infinitive: null,
  }
}

/** "1:e vice ordförande": a number that is a word of the office. */
const ranksOffice = (text: string, start: number, end: number): boolean =>
  end === start + 1 && RANK.test(text.slice(end, end + 8))

const RANK = /^:[ea]\s(?:vice|v\.|ersä)/u

/** Digits, and more of them after a hyphen, dot, colon or slash: a date, a decimal or a clock time. */
function endOfNumber(text: string, start: number): number {
  let end = endOf(text, start, DIGIT)
  while ((characterAt(text, end) & JOINS_DIGITS) !== 0 && (characterAt(text, end + 1) & DIGIT) !== 0)
    end = endOf(text, end + 1, DIGIT)
  return end
}

/** "9B", "6A": the pupils of a class, called by its number and letter. */
const isClass = (text: string, start: number, end: number): boolean =>
  end - start <= 2 && /[A-H]/u.test(text[end] ?? '') && !/[\p{L}\d-]/u.test(text[end + 1] ?? '')

/** Letters with hyphens and apostrophes, a colon before a genitive (SKR:s), an ampersand inside (H&M), digits at last. */
function endOfWord(text: string, start: number): number {
  let end = endOf(text, start, LETTER | MARK)
  const more = LETTER | DIGIT | FRACTION
  while ((characterAt(text, end) & JOINS_LETTERS) !== 0 && (characterAt(text, end + 1) & more) !== 0)
    end = endOf(text, end + 1, more)
  return endOf(text, end, DIGIT)
}

/** A sign beyond the common ones takes two code units. */
const endOfSign = (text: string, start: number): number =>
  start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)

function endOf(text: string, start: number, bits: number): number {
  let end = start
  while ((characterAt(text, end) & bits) !== 0) end++
  return end
}
