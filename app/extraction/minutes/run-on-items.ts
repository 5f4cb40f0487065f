import { isFirstName } from '../language/actors.ts'
import { isA, PREPOSITION } from '../language/word-classes.ts'
import { findClauses } from '../language/find-clauses.ts'
import { latin } from '../language/latin.ts'
import { splitSentences } from '../language/sentences.ts'
import { tokenize } from '../language/token.ts'
import { FIRST_NAMES } from '../owners/first-names.ts'
import { opensMeeting } from './numbering-worth.ts'
import { sliceOf, type TextLine } from './text-line.ts'

/** Shorter lines hold one item at most. */
const LONG = 300
const FEWEST = 3
const NUMBER = latin(
  /(?:^|(?<=[\p{L}\d).:!?”"]\s))(?:§\s?)?(?<number>\d{1,3})(?:\.|(?<=§\s?\d{1,3}))\s+(?=\p{Lu}|a[.)]\s)/gu,
)
/** "b. Kassören …" after a sentence, "b) Kassören" anywhere, "att be Olle …": the points inside an item. */
const POINT = latin(
  /(?<=[.!?:]\s)(?:(?<dotted>[a-z])\.\s+(?=\p{Lu})|att\s(?=\p{Ll}))|(?<=\s)(?<letter>[a-z])\)\s+(?=\p{Lu})/gu,
)

type Item = Readonly<{ line: number; at: number; number: number; text: string }>

/**
 * Minutes that lost their line breaks on the way ("1. Mötets öppnande Karin hälsade välkommen. 2. Justerare …"), with
 * each item on lines of its own again: its heading, and its text. Others come back as they are.
 */
export function partRunOnItems(lines: readonly TextLine[]): readonly TextLine[] {
  const items = itemsOf(lines)
  if (items.length < FEWEST || !opensMeeting(items.map(({ text }) => text.slice(0, LONGEST_TITLE))))
    return lines
  const byLine = Map.groupBy(items, ({ line }) => line)
  return lines.flatMap((line, index) => {
    const here = byLine.get(index) ?? []
    if (here.length === 0) return [line]
    const ends = [...here.slice(1).map(({ at }) => at), line.text.length]
    const before = here[0]?.at === 0 ? [] : [sliceOf(line, 0, here[0]?.at ?? 0)]
    return [...before, ...here.flatMap((item, nth) => partItem(line, item, ends[nth] ?? line.text.length))]
  })
}

/** The numbers that count on from one, each the first of its kind after the one before it; one may have been lost. */
function itemsOf(lines: readonly TextLine[]): Item[] {
  if (!lines.some(({ text }) => text.length >= LONG)) return []
  const all = lines.flatMap(({ text }, line) =>
    [...text.matchAll(NUMBER)].map((match) => ({
      line,
      at: match.index,
      number: Number(match.groups?.number),
      text: text.slice(match.index + match[0].length),
    })),
  )
  const lastAt = new Map(all.map(({ number }, index) => [number, index]))
  const items: Item[] = []
  all.forEach((one, index) => {
    const next = (items.at(-1)?.number ?? 0) + 1
    const lost = one.number === next + 1 && items.length > 0 && (lastAt.get(next) ?? -1) < index
    if (one.number === next || lost) items.push(one)
  })
  return items
}

function partItem(line: TextLine, { at, text }: Item, end: number): TextLine[] {
  const words = line.text.length - text.length
  const told = line.text.slice(words, end)
  const points = pointsIn(told)
  const title = titleLength(told.slice(0, points[0]))
  const starts = [at, ...(title === null ? [] : [words + title]), ...points.map((point) => words + point)]
  const cuts = [...new Set(starts)].toSorted((a, b) => a - b)
  return cuts.map((start, index) => sliceOf(line, start, cuts[index + 1] ?? end))
}

/** Where the points of an item begin: the letters from a on, and clauses of what was decided. */
function pointsIn(text: string): number[] {
  // The first may stand right behind the number of its item.
  let letter = 'a'.charCodeAt(0) + (/^a[.)]\s/u.test(text) ? 1 : 0)
  return [...text.matchAll(POINT)].flatMap(({ index, groups }) => {
    const marker = groups?.letter ?? groups?.dotted
    if (marker === undefined) return [index]
    if (marker.charCodeAt(0) !== letter) return []
    letter++
    return [index]
  })
}

const LONGEST_TITLE = 120

/** Characters of a heading before the sentence that goes on behind it; null where all is one sentence. */
export function titleLength(text: string): number | null {
  const [first, second] = splitSentences(text)
  const sentence = text.slice(0, first?.end ?? text.length)
  if (second !== undefined && sentence.length < LONGEST_TITLE && !/[.!?:]$/u.test(sentence))
    return second.start
  const tokens = tokenize(sentence)
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || token.start > LONGEST_TITLE) return null
    const before = tokens[at - 1]
    if (!token.capital || before === undefined || before.text === ',' || isA(before, PREPOSITION)) continue
    // The second word of a name; a heading of one word is none.
    if (before.capital && (at > 1 || isFirstName(before.text, FIRST_NAMES))) continue
    if (opensStatement(sentence.slice(token.start))) return token.start
  }
  return null
}

/** "Utsänd dagordning fastställdes", whose first words may be a command too. */
const SENT_OUT = latin(
  /^(?:tidigare\s)?(?:utsän|utskicka|föresla|upprätta|föreligg|framlag)\p{L}+\s[^.]{3,60}\s(?:godkän|fastst|anto|lades|läggs)/iu,
)

/** "Urban informerar om bokslutet", "Beslutades att …", "Till justerare utsågs Inger". */
const opensStatement = (words: string): boolean => {
  if (SENT_OUT.test(words)) return true
  const [clause] = findClauses(tokenize(words))
  const verb = clause?.verbs[0]
  if (clause?.kind !== 'main' || verb === undefined) return false
  return verb.form === 'present' || verb.form === 'past' ? verb.at === 0 || clause.subject !== null : false
}
