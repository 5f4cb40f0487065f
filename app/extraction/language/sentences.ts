import type { Span } from '../span.ts'
import { BLANK, characterAt, LETTER } from './characters.ts'
import { everyMatch } from './every-match.ts'
import { latin } from './latin.ts'

/** In characters; what is longer is no sentence of minutes, but a table or a list that lost its line breaks. */
export const LONGEST_SENTENCE = 1500

// After these a full stop ends no sentence.
const ABBREVIATIONS = new Set(
  `bl.a t.ex t.o.m fr.o.m m.m m.fl dvs d.v.s s.k ev kl ca nr dnr tel resp etc inkl exkl st kr mkr tkr prop ds sid jfr
  p pkt f.d o.d osv p.g.a bil e.d t.f tf enl ang ansv obs bitr stf vik tom from feat t.x v st vs kap ordf jan febr feb mars apr aug sept sep okt nov dec`.split(
    /\s+/u,
  ),
)

const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map(({ length }) => length))

// Of these, the ones that stand last in a sentence as well: "39 tkr. Hon …".
const MAY_END = new Set(
  'kr mkr tkr osv o.d e.d m.m m.fl etc jan febr feb mars apr aug sept sep okt nov dec'.split(' '),
)

// A blank may be lost after a full stop: "på deras mark.Siv kontaktar dem".
const END = latin(/[.!?…]+[”"')\]*_]*(?=\s)|\.(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{L}{0,30}\s)|\n/gu)
// Where lines have run together without full stops: "… under våren Beslutades att skriva till kommunen".
const DECIDED = ['Beslutades att ', 'Beslöts att ', 'Bestämdes att ']
const END_OR_DECIDED = latin(
  new RegExp(String.raw`${END.source}|(?<=[\p{Ll}\d)]) (?=(?:${DECIDED.join('|')}))`, 'gu'),
)

/**
 * The sentences of a passage. A full stop after an abbreviation, an initial, an ordinal or inside a number ends none;
 * neither does one before a lower-case word. Colons and semicolons stay inside.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  const ends = DECIDED.some((words) => text.includes(words)) ? END_OR_DECIDED : END
  for (const end of everyMatch(ends, text)) {
    const stop = end.index + end[0].length
    if (end[0].startsWith('.') && !endsSentence(text, end.index, stop)) continue
    push(spans, text, from, stop)
    from = stop
  }
  push(spans, text, from, text.length)
  return spans
}

function endsSentence(text: string, dot: number, stop: number): boolean {
  const next = afterBlanks(text, stop)
  // "… frågor. (Kansliet sammanställer)": the brackets say who does it.
  if (text[next] === '(') return false
  const before = text.slice(wordBefore(text, dot), dot)
  const first = text[afterSigns(text, next, stop + AHEAD)] ?? ''
  // "… i maj. @olle bokar": a handle is a name, though it has no capital.
  const named = text[next] === '@'
  const word = before.length > LONGEST_ABBREVIATION ? '' : before.toLowerCase()
  if (ABBREVIATIONS.has(word))
    return MAY_END.has(word) && isLetter(first) && (named || first !== first.toLowerCase())
  // "att: 1. Genomföra": the number belongs to what follows it.
  if (before.length < 3 && /^\d{1,2}$/u.test(before))
    return isLetter(first) && !isListNumber(text, dot - before.length)
  if (before.length === 1 && isLetter(before) && before !== before.toLowerCase())
    return LABELLED.test(text.slice(Math.max(0, dot - BACK), dot - 1))
  return named || !(isLetter(first) && first === first.toLowerCase())
}

/** "siffror för alternativ B. Siv ringer": no initial. */
const LABELLED = latin(
  /(?<!\p{L})(?:alternativ(?:et)?|punkt|del|grupp|variant|nivå|etapp|kategori|klass|hus|scenario)\s$/iu,
)

/** How far ahead the next sentence's first letter is looked for, and how far back an abbreviation begins. */
const AHEAD = 12
const BACK = 30
const OPENING_SIGNS = `-–—•”"'(*_@`

const isLetter = (character: string): boolean => (characterAt(character, 0) & LETTER) !== 0

function afterBlanks(text: string, from: number): number {
  let at = from
  while (at < from + AHEAD && (characterAt(text, at) & BLANK) !== 0) at++
  return at
}

function afterSigns(text: string, from: number, until: number): number {
  let at = from
  while (at < until && OPENING_SIGNS.includes(text[at] ?? ' ')) at++
  return at < until ? at : text.length
}

/** Whether the text ends in a full stop that only shortens a word: "fr.o.m.". */
export function endsShortened(text: string): boolean {
  const dot = text.length - 1
  const word = text.endsWith('.') ? text.slice(wordBefore(text, dot), dot).toLowerCase() : ''
  return ABBREVIATIONS.has(word) && !MAY_END.has(word)
}

/** Where the word before the full stop begins; an opening bracket is not of it. */
function wordBefore(text: string, dot: number): number {
  let at = dot
  while (at > Math.max(0, dot - BACK) && text[at - 1] !== '(' && (characterAt(text, at - 1) & BLANK) === 0)
    at--
  return at
}

/** Whether the digits at `at` open a list item ("att: 1. Kalla 2. Boka") rather than end a sentence ("till 2026."). */
function isListNumber(text: string, at: number): boolean {
  const number = Number.parseInt(text.slice(at, at + 2), 10)
  const before = text.slice(Math.max(0, at - LIST_REACH), at)
  return (
    at === 0 ||
    /(?:[:;,]\s*|(?<![\s(]v)\.\s*|\s[-–]\s*|\batt\s*)$/u.test(before.slice(-5)) ||
    before.includes(` ${number - 1}. `)
  )
}

/** How far back the number before is looked for. */
const LIST_REACH = 400

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && (characterAt(text, start) & BLANK) !== 0) start++
  while (end > start && (characterAt(text, end - 1) & BLANK) !== 0) end--
  if (end > start) spans.push({ start, end })
}
