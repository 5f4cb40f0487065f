import { latin } from '../language/latin.ts'
import { numberedItems, type ItemStart } from './run-on-numbers.ts'
import { headPieces, partPieces } from './run-on-parts.ts'
import { opensMeeting } from './numbering-worth.ts'
import { partRunOnItems, titleLength } from './run-on-items.ts'
import { readCaseNumber } from './case-number.ts'
import { sliceOf, type TextLine } from './text-line.ts'

/** A page that is one line, and where its own words begin and end in it; at `top` they do behind what names the body. */
export type RunOnPage = Readonly<{ line: TextLine; from: number; top: number; to: number }>

const LONG = 100
const SHARE = 0.7
const LABELS_OF_HEAD = latin(
  /(?<!\S)(?:Plats|Tid|Beslutande|Närvarande|Ledamöter|Övriga|Utses|Justera(?:nde|re)|Sekreterare|Ordförande|Paragrafer|Underskrift(?:er)?|ANSLAG|Sammanträdesdatum|Justering(?:ens)?)(?!\p{L})/gu,
)
const FEWEST_LABELS = 4
const FIRST_PAGES = 3

/**
 * Minutes that a site put on show page by page, each page one long line ("3 Alby kommun Sida 3(9) 41 Budget Nämndens beslut
 * …"): head, items, headings and points become lines of their own again. Other minutes come back as they are.
 */
export function unfoldRunOnPages(lines: readonly TextLine[]): readonly TextLine[] {
  const shown = isRunOn(lines)
  if (!shown && !headedOnOneLine(lines)) return lines
  // Pages tell more than the numbers alone do.
  if ((!shown || lines.length < FIRST_PAGES) && partRunOnItems(lines) !== lines) return lines
  const pages = withoutHeaders(lines)
  const { items, contents } = numberedItems(pages)
  // A head of few words is not enough: the items must be those of a meeting.
  const wordsOf = ({ page, textAt }: ItemStart): string =>
    pages[page]?.line.text.slice(textAt, textAt + 60) ?? ''
  if (!shown && !opensMeeting(items.map(wordsOf))) return lines
  const lastOfHead = items[0]?.page ?? 0
  return pages.flatMap((page, index) => {
    const starts = items.filter((one) => one.page === index)
    const until = starts[0]?.at ?? page.to
    const lead =
      index <= lastOfHead ? headPieces(page.line, page.from, until) : partPieces(page.line, page.from, until)
    return [
      ...lead,
      ...starts.flatMap((start, at) => itemLines(page, start, starts[at + 1]?.at ?? page.to, contents)),
    ]
  })
}

/** Few lines and long ones: one of the first holds the whole form at the head of the minutes, or all begin alike. */
function isRunOn(lines: readonly TextLine[]): boolean {
  const long = lines.filter(({ text }) => text.length >= LONG)
  if (long.length === 0 || lengthOf(long) < lengthOf(lines) * SHARE) return false
  const form = lines
    .slice(0, FIRST_PAGES)
    .some(({ text }) => text.length >= LONG && (text.match(LABELS_OF_HEAD)?.length ?? 0) >= FEWEST_LABELS)
  return form || pagesBeginAlike(lines)
}

/** "Protokoll fört vid möte med Vattenrådet Närvarande: … 1 Val av ordförande …", all in one line. */
const headedOnOneLine = ([first]: readonly TextLine[]): boolean =>
  first !== undefined &&
  first.text.length >= LONGEST_HEAD &&
  /^.{0,60}(?:protokoll|anteckningar)/iu.test(first.text) &&
  /(?:Närvarande|Deltagare|Beslutande)/u.test(first.text.slice(0, HEADER_REACH))
const LONGEST_HEAD = 400

const lengthOf = (lines: readonly TextLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0)

/** "1 Alby kommun Protokoll 1(9) …", "2 Alby kommun Protokoll 2(9) …" */
function pagesBeginAlike(lines: readonly TextLine[]): boolean {
  if (!lines.every(({ text }, index) => text.startsWith(`${index + 1}`))) return false
  const openings = lines.map(({ text }, index) => readOpening(text, index))
  return (
    openings.length > 1 &&
    openings.every(({ page }, index) => page === `${index + 1}`) &&
    openings.every((one, index) => sharedWords(one, openings[index === 0 ? 1 : index - 1]) >= FEWEST_ALIKE) &&
    /protokoll|anteckningar/iu.test(lines[0]?.text.slice(0, HEADER_REACH) ?? '')
  )
}
const FEWEST_ALIKE = 3

/** "Dnr KS" before or behind a title; the site may have lost the number. */
const CASE = latin(/(?<=^|\s)Dnr:?(?:\s\p{Lu}{2,6}(?=\s|$))?(?:[\s:]+|$)/u)

/** "VAL AV JUSTERARE: Till att …", "KÖP AV MARK Kommunen har …" */
const IN_CAPITALS = latin(/^\p{Lu}[\p{Lu}\d\s,.&/()–-]{5,160}(?::\s+|\s)(?=\p{Lu}\p{Ll})/u)

function itemLines({ line }: RunOnPage, item: ItemStart, end: number, contents: string): TextLine[] {
  const [top, ...below] = partPieces(line, item.textAt, end)
  if (top === undefined) return [{ ...sliceOf(line, item.at, item.textAt), item: item.number }]
  const { text } = top
  const before = caseAt(text, 0)
  const words = text.slice(before.end)
  const behind = CASE.exec(words)
  const length =
    behind?.index ??
    lengthInContents(words, item.number, contents) ??
    IN_CAPITALS.exec(words)?.[0].length ??
    titleLength(words) ??
    words.length
  const after = behind === null ? { end: length, known: false } : caseAt(words, behind.index)
  const start = top.span.start - line.span.start
  // A case number whose digits were lost is no part of the heading.
  const heading = sliceOf(
    line,
    start + (before.known ? 0 : before.end),
    start + before.end + (after.known ? after.end : words.slice(0, length).replace(/[\s:]+$/u, '').length),
  )
  const told = sliceOf(line, start + before.end + after.end, start + text.length)
  return [{ ...heading, item: item.number }, ...(told.text === '' ? [] : [told]), ...below]
}

/** Where the words for a case number at a place end, and whether its digits are there; the place itself where none stand. */
function caseAt(text: string, at: number): Readonly<{ end: number; known: boolean }> {
  const words = text.slice(at)
  const marked = CASE.exec(words)
  if (marked?.index !== 0) return { end: at, known: false }
  const { caseNumber, start } = readCaseNumber(words)
  return { end: at + (start || marked[0].length), known: caseNumber !== null }
}

/** Characters of a title as the list of contents has it; null where that has none that begins so. */
function lengthInContents(words: string, number: string, contents: string): number | null {
  const at = contents.indexOf(` ${number} ${words.slice(0, BEGINNING)}`)
  if (at < 0) return null
  const listed = contents.slice(at + number.length + 2)
  let same = 0
  while (same < words.length && words[same] === listed[same]) same++
  const length = same === words.length ? same : words.lastIndexOf(' ', same)
  return length >= BEGINNING ? length : null
}
const BEGINNING = 8

/** "3(9)", "(40)", "Sida", "Page": what counts the pages, which differs from one to the next. */
const PAGE_WORD = /^(?:sid(?:a|an)?|page|\d{0,3}[([]\d{1,3}[)\]])$/iu
/** Words of a header; more of them are text that happens to be the same. */
const LONGEST_HEADER = 14
const HEADER_REACH = 300
const FOOTER =
  /(?:\s(?:justera(?:nde|re|rna|s)?s?(?:\ssign(?:atur(?:er)?)?\.?)?|utdragsbestyrkan(?:de|t)(?:\s\d{1,3})?|page\s\d{1,3}\sof\s\d{1,3}|\d{1,3}\s?\(\d{1,3}\)))+\s*$/iu
const FOOTER_REACH = 120

/** The pages without their number and without the words that begin another page too. */
function withoutHeaders(lines: readonly TextLine[]): RunOnPage[] {
  const openings = withoutSecondNumbers(lines.map(({ text }, index) => readOpening(text, index)))
  return lines.map((line, index) => {
    const own = openings[index] as Opening
    const shared = Math.max(
      ...[index - 1, index + 1, index + 2].map((other) => sharedWords(own, openings[other])),
    )
    const footer = FOOTER.exec(line.text.slice(-FOOTER_REACH))
    const to = footer === null ? line.text.length : line.text.length - footer[0].length
    const top = Math.min(own.words[shared]?.at ?? own.from, to)
    return { line, from: index === 0 ? own.from : top, top, to }
  })
}

type Word = Readonly<{ text: string; at: number }>
/** How a page begins: behind its number, where the site printed one. */
type Opening = Readonly<{ from: number; page: string; words: readonly Word[] }>

/** "2 2 Nämnden …" on every page: the site's number of the page, and the minutes' own. */
const withoutSecondNumbers = (openings: readonly Opening[]): readonly Opening[] =>
  openings.some(({ page, words }) => page === '' || words[0]?.text !== page)
    ? openings
    : openings.map((one) => ({ ...one, from: one.words[1]?.at ?? one.from, words: one.words.slice(1) }))

function readOpening(text: string, index: number): Opening {
  const number = /^(?<page>\d{1,3})\s(?=\S)/u.exec(text)
  const page = number?.groups?.page ?? ''
  const isPage = number !== null && Math.abs(Number(page) - index - 1) <= FIRST_PAGES
  const from = isPage ? number[0].length : 0
  const words = [...text.slice(from, from + HEADER_REACH).matchAll(/\S+/gu)].map(
    ({ 0: word, index: at }) => ({
      text: word,
      at: from + at,
    }),
  )
  return { from, page: isPage ? page : '', words }
}

function sharedWords(one: Opening, other: Opening | undefined): number {
  if (other === undefined) return 0
  let shared = 0
  while (shared < LONGEST_HEADER && alike(one, other, shared)) shared++
  return shared
}

function alike(one: Opening, other: Opening, at: number): boolean {
  const [word, beside] = [one.words[at]?.text, other.words[at]?.text]
  if (word === undefined || beside === undefined) return false
  const counts = (words: string, { page }: Opening): boolean => words === page || PAGE_WORD.test(words)
  // Another number than the page's counts the items, in a list of contents too.
  return (word === beside && !/^\d{1,3}\.?$/u.test(word)) || (counts(word, one) && counts(beside, other))
}
