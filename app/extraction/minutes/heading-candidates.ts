import type { Span } from '../span.ts'
import type { TextLine } from './text-line.ts'
import { latin } from '../language/latin.ts'
import { beginsIn, characterAt, DIGIT, endsIn } from '../language/characters.ts'

/**
 * How a document numbers its items. `sign` § 43 · `sign-after` 43 § · `word` Ärende 5 · `row` 5. | in a table ·
 * `dotted` 5. or 5: · `plain` 5 · `bracket` 5) · `bare` the number alone on its line · `roman` V.
 */
export type NumberingStyle =
  'sign' | 'sign-after' | 'word' | 'row' | 'dotted' | 'plain' | 'bracket' | 'bare' | 'roman'

/** A line that may open an item. */
export type HeadingCandidate = Readonly<{
  style: NumberingStyle
  /** Index of the line among the lines without noise. */
  line: number
  number: number
  /** The last number of those that stand together, 41 of "§§ 40–41"; most often the number itself. */
  last: number
  /** As the minutes print it, `40–41` or `IV`. */
  printed: string
  /** `b` of "§ 140 b", else null. */
  letter: string | null
  /** What follows the number on the line. */
  rest: Span
  restText: string
  /** OCR read the sign as another one; only its place in the numbering says that it is a section. */
  misread: boolean
  /** Stands apart or bears a heading mark, so that it is not the middle of a sentence. */
  strong: boolean
}>

type Reading = readonly [NumberingStyle, RegExp]

/** Begins with a sign; the body's letters may stand before it (KS § 7), and OCR reads § as $. */
const SIGNED: readonly Reading[] = [
  [
    'sign',
    latin(
      /^(?:\p{Lu}[\p{L}/-]{0,9}\s{1,3})?[§$]\s{0,8}(?<number>\d{1,4})(?:\/(?:20)?\d{2}(?!\d))?(?:\s?(?<letter>[a-hj-z])(?![\p{L}\d-]))?(?!\s?[-–]\s?\d|\d|\p{L})[.:]?\s*/u,
    ),
  ],
]
/** "§§ 40–41" over what two items have in common; with words after it that go on in lower case it tells of them. */
const RANGE = latin(
  /^(?:\p{Lu}[\p{L}/-]{0,9}\s{1,3})?§{1,2}\s{0,4}(?<number>\d{1,4})(?<to>\s?[-–—]\s?(?:§\s?)?(?<last>\d{1,4}))(?:\/(?:20)?\d{2})?[.:]?\s*(?=$|\p{Lu})/u,
)
const ROMAN: readonly Reading[] = [['roman', latin(/^(?<roman>[IVX]{1,6})[.)]\s+(?=[\p{Lu}"”“])/u)]]
const WORDED: readonly Reading[] = [
  [
    'word',
    latin(
      /^(?:paragraf|ärende(?:nr|punkt)?|ärende nr|punkt|pkt|dagordningspunkt|mötespunkt)\.?\s{1,3}(?<number>\d{1,3})(?:\/(?:20)?\d{2}(?!\d))?(?![\d\p{L}]|[-–]\d)[.:]?\s*[-–]?\s*/iu,
    ),
  ],
]
/** Those that begin with the number itself. */
const NUMBERED: readonly Reading[] = [
  // Where a site or a reader lost the sign, the case number shows that an item begins.
  ['sign', /^(?<number>\d{1,4})\s+(?=(?:Dnr|Diarienr|Diarienummer)[\s.:])/u],
  ['sign-after', /^(?<number>\d{1,4})\s?§(?!§)[.:]?\s*/u],
  ['row', /^(?<number>\d{1,3})(?:\s?\.?\s{0,2}\|\s*|\.\s{6,}(?=\S))/u],
  // "1:e vice ordföranden" counts nothing.
  ['dotted', latin(/^(?<number>\d{1,3})\s?(?:\.|:(?=\s*\p{Lu}))\s*(?=[\p{L}"”“(*[])/u)],
  ['bracket', latin(/^(?<number>\d{1,3})\)\s*(?=[\p{L}"”“(*])/u)],
  ['plain', latin(/^(?<number>\d{1,3})\s+(?=[\p{Lu}"”“(*])/u)],
  ['bare', /^(?<number>\d{1,3})\s?\.?$/u],
]

// "3 180 Dnr KS-2024-00201", "8 185" on a line of its own, "5 12 Gångväg längs ån".
const MISREAD_SIGN = latin(
  /^(?:[358SB&£€]|5S|\$\$)\s{1,3}(?<number>\d{1,4})(?=\s*$|\s+(?:Dnr|Diarienr|\p{Lu}))[.:]?\s*/u,
)

/** Emphasis, or the bullet that some sites print before the number of an item. */
const MARKED_START = /^(?:[*_]+|[•·]\s+(?=\d))/u
/** Characters among which the sign stands. */
const SIGN_REACH = 14

/** The styles that the line's first characters leave open, which for most lines is none. */
function stylesOf(text: string): readonly Reading[] {
  if ((characterAt(text, 0) & DIGIT) !== 0) return NUMBERED
  if (standsEarly(text, '§') || standsEarly(text, '$')) return SIGNED
  if (beginsIn(text, 'IVX')) return ROMAN
  return beginsIn(text, 'pPäÄ') ? WORDED : []
}

function standsEarly(text: string, sign: string): boolean {
  const at = text.indexOf(sign)
  return at >= 0 && at < SIGN_REACH
}

const signed = (style: NumberingStyle): boolean =>
  style === 'sign' || style === 'sign-after' || style === 'word'

/** Minutes without blank lines: what stands before a heading has ended, by a full stop or well before the margin. */
const endsBefore = (line: TextLine | undefined): boolean =>
  line === undefined || endsIn(line.label, '.!?:)') || (line.label.length < 45 && !endsIn(line.label, ',–-'))

/** Every line that begins as a numbered item does; most of them are list items and references. */
export function findHeadingCandidates(lines: readonly TextLine[]): HeadingCandidate[] {
  const found: HeadingCandidate[] = []
  lines.forEach((line, index) => {
    const emphasis = beginsIn(line.text, '*_•·') ? (MARKED_START.exec(line.text)?.[0].length ?? 0) : 0
    const text = line.text.slice(emphasis, 400)
    const misread = line.apart && beginsIn(text, '358SB&£€$') ? MISREAD_SIGN.exec(text) : null
    if (misread !== null)
      found.push({ ...candidateAt(lines, index, 'sign', misread, emphasis), misread: true })
    const range = line.apart && text.includes('§') ? RANGE.exec(text) : null
    if (range !== null) {
      found.push(candidateAt(lines, index, 'sign', range, emphasis))
      return
    }
    for (const [style, pattern] of stylesOf(text)) {
      const match = pattern.exec(text)
      if (match === null) continue
      if (!signed(style) || line.apart || !/^\p{Ll}/u.test(text.slice(match[0].length)))
        found.push(candidateAt(lines, index, style, match, emphasis))
      return
    }
  })
  return found
}

/** `emphasis` is how many marks stand before what matched. */
function candidateAt(
  lines: readonly TextLine[],
  index: number,
  style: NumberingStyle,
  match: RegExpExecArray,
  emphasis: number,
): HeadingCandidate {
  const line = lines[index] as TextLine
  const taken = emphasis + match[0].length
  const { number: digits = '', to = '', last = digits, roman, letter = null } = match.groups ?? {}
  return {
    style,
    line: index,
    number: roman === undefined ? Number(digits) : valueOf(roman),
    last: roman === undefined ? Number(last) : valueOf(roman),
    printed: roman ?? `${Number(digits)}${to.replace(/[\s§]/gu, '')}`,
    letter,
    rest: { start: line.span.start + taken, end: line.span.end },
    restText: line.text.slice(taken).trim(),
    misread: false,
    strong:
      line.apart || line.heading > 0 || style === 'row' || (signed(style) && endsBefore(lines[index - 1])),
  }
}

const WORTH: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** A letter before a greater one is taken off: IV, IX. */
const valueOf = (roman: string): number =>
  roman.split('').reduce((sum, letter, index) => {
    const worth = WORTH[letter] ?? 0
    return sum + (worth < (WORTH[roman.charAt(index + 1)] ?? 0) ? -worth : worth)
  }, 0)
