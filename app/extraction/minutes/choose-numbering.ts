import type { HeadingCandidate, NumberingStyle } from './heading-candidates.ts'
import { findRuns, type NumberingRun } from './numbering-run.ts'
import type { TextLine } from './text-line.ts'
import { endsIn } from '../language/characters.ts'

/** Lines within which the head states the range of its paragraphs. */
const HEAD = 150

// Where several styles occur, the first of these that makes a run is the numbering of the sections.
const STRONGEST: readonly NumberingStyle[] = ['sign', 'sign-after', 'word', 'row']

/** The candidates that are the headings of the minutes' items, in order; empty where the minutes number nothing. */
export function chooseNumbering(
  candidates: readonly HeadingCandidate[],
  lines: readonly TextLine[],
): readonly HeadingCandidate[] {
  const byStyle = Map.groupBy(candidates, (candidate) => styleOf(candidate, lines))
  const stated = statedFirst(lines.slice(0, HEAD))
  const best = [...byStyle].flatMap(([style, ofStyle]) => {
    const run = widestRun(findRuns(ofStyle, lines), stated, lines)
    return run === null ? [] : [{ style, run, worth: worthOf(run, style, { lines, stated }) }]
  })
  const chosen = best.toSorted((a, b) => b.worth - a.worth)[0]
  if (chosen !== undefined && chosen.worth > 0)
    return withOtherForms(withMisreadNumbers(chosen.run.items, byStyle.get(chosen.style) ?? []), candidates)
  return everyItemNumberedOne(byStyle, lines)
}

/** A number that OCR misread ("§ 118" between 112 and 114) is known where one is missing and one heading stands. */
function withMisreadNumbers(
  items: readonly HeadingCandidate[],
  ofStyle: readonly HeadingCandidate[],
): HeadingCandidate[] {
  const used = new Set(items)
  const unused = ofStyle.filter((one) => one.strong && !one.misread && one.restText !== '' && !used.has(one))
  let from = 0
  return items.flatMap((item, index) => {
    const before = items[index - 1]
    while ((unused[from]?.line ?? Infinity) < (before?.line ?? 0)) from++
    const [only, second] = [unused[from], unused[from + 1]]
    const alone =
      only !== undefined && only.line < item.line && (second === undefined || second.line > item.line)
    if (before === undefined || item.number !== before.number + 2 || !alone) return [item]
    return [counted(only, before.number + 1), item]
  })
}

/** "10 Övrigt" after nine numbers on lines of their own: the writer changed the form, not the count. */
function withOtherForms(
  items: readonly HeadingCandidate[],
  candidates: readonly HeadingCandidate[],
): readonly HeadingCandidate[] {
  const all = [...items]
  const seen = new Map<string, number>()
  for (const one of candidates) {
    const last = all.at(-1)
    if (last === undefined || !UNSIGNED.has(last.style)) return items
    const isNext = one.line > last.line && one.number === last.last + 1
    // The sixth of a list inside the fifth item follows the fifth of that list.
    const inList = (seen.get(`${one.style}${one.number - 1}`) ?? 0) > last.line
    const isHeading = (one.strong || !last.strong) && UNSIGNED.has(one.style) && hasHeadingLooks(one)
    if (isNext && !inList && isHeading) all.push(one)
    seen.set(`${one.style}${one.number}`, one.line)
  }
  return all
}

const UNSIGNED: ReadonlySet<NumberingStyle> = new Set(['dotted', 'plain', 'bracket', 'bare', 'row'])

/** With the number that its place gives it, whatever is printed. */
const counted = (one: HeadingCandidate, number: number): HeadingCandidate => ({
  ...one,
  number,
  last: number,
  printed: `${number}`,
})

/** A numbering is one style at one depth of headings: "## 6." and "### 6." are two. */
const styleOf = (candidate: HeadingCandidate, lines: readonly TextLine[]): string =>
  `${candidate.style}${'#'.repeat(lines[candidate.line]?.heading ?? 0)}`

const reach = ({ items }: NumberingRun): number => (items.at(-1)?.line ?? 0) - (items[0]?.line ?? 0)

/**
 * The run that spans most of the document: the agenda on the first page counts the same items, but close together.
 * What the head says of the numbers ("Paragrafer 12–14") decides against an appendix with paragraphs of its own.
 */
function widestRun(
  all: readonly NumberingRun[],
  stated: number | null,
  lines: readonly TextLine[],
): NumberingRun | null {
  const runs = all.filter((run) => !listsPages(run, lines))
  const fits = runs.filter(({ items }) => stated !== null && items[0]?.number === stated)
  const eligible = fits.length > 0 ? fits : runs
  return eligible.toSorted((a, b) => reach(b) - reach(a) || b.items.length - a.items.length)[0] ?? null
}

const DIGITS = '0123456789'
const PAGE_AFTER_LEADER = /(?:\.{3,}|…|\t|\s{3,})\s*\d{1,4}$/u

/** Most entries of a table of contents end in a page number, on their own line or on the title's below. */
function listsPages({ items }: NumberingRun, lines: readonly TextLine[]): boolean {
  const paged = items.filter(({ line }, index) => {
    const end = Math.min(items[index + 1]?.line ?? line + 4, line + 4)
    return lines.slice(line, end).some(({ text }) => endsIn(text, DIGITS) && PAGE_AFTER_LEADER.test(text))
  })
  return paged.length > items.length / 2
}

const STATED_RANGE =
  /(?:^|\s)(?:paragraf(?:er)?\s*:?\s*|§§\s*|\$\$\s*)[§$]*\s*(?<first>\d{1,4})\s?[-–—]\s?[§$]*\s?\d{1,4}(?!\d)/iu

/** The first number of the minutes, where the lines above the items state their range. */
function statedFirst(lines: readonly TextLine[]): number | null {
  for (const { label } of lines) {
    const first = STATED_RANGE.exec(label)?.groups?.first
    if (first !== undefined) return Number(first)
  }
  return null
}

function worthOf(
  run: NumberingRun,
  style: string,
  { lines, stated }: { lines: readonly TextLine[]; stated: number | null },
): number {
  const first = run.items[0]
  if (first === undefined) return 0
  const length = run.items.length
  const strongest = STRONGEST.findIndex((name) => style.replaceAll('#', '') === name)
  if (strongest === 0 && (length >= 2 || hasHeadingLooks(first))) return 1000
  if (strongest >= 1 && length >= 2) return 500 - strongest
  if (length < 2 || (first.number > 2 && first.number !== stated)) return 0
  const titles = run.items.filter(hasHeadingLooks).length / length
  const share = reach(run) / Math.max(1, lines.length)
  const marked = style.includes('#') ? 1 : 0
  const worth = length * (share + titles + marked)
  // A numbered list inside an unnumbered document is neither spread over it nor made of titles.
  const isList = titles < 0.6 || (share < 0.3 && length < 8)
  if (isList && !opensMeeting(run) && !fillsMinutes(run, lines)) return 0
  return isDense(run) ? share : worth
}

/** What the first items of a meeting are about, whatever else it has to do. */
const OPENING =
  /^(?:mötes?t?s?|sammanträdets|stämmans|årsmötets)? ?öppn|^mötet (?:öppn|förklar)|förklarade .*öppnat|hälsa(?:r|de) .*välkom|^upprop|justera(?:re|nde)|justering|^att justera|till att justera|dagordning|^val av (?:mötes)?ordförande|föregående (?:mötes)?(?:protokoll|anteckning)/iu
const OPENING_ITEMS = 3

const opensMeeting = ({ items }: NumberingRun): boolean =>
  items.slice(0, OPENING_ITEMS).filter(({ restText }) => OPENING.test(restText)).length >= 2

const FEWEST_SENTENCES = 4
/** Prose, and not a row of who was there. */
const PROSE = /^(?!.*(?:protokoll|anteckningar))[^:]{60,}\.$/iu

/** Minutes that tell each item in a sentence of its own: nothing is told above the first, and they go on to the end. */
function fillsMinutes({ items }: NumberingRun, lines: readonly TextLine[]): boolean {
  const [first] = items
  const last = items.at(-1)
  if (first === undefined || last === undefined || items.length < FEWEST_SENTENCES || first.number !== 1)
    return false
  const goesOn = last.line - first.line >= (lines.length - first.line) / 2
  return goesOn && !lines.slice(0, first.line).some(({ label }) => PROSE.test(label))
}

/** An agenda: its items stand on lines one after the other, and those that it counts stand further down. */
const isDense = ({ items }: NumberingRun): boolean =>
  items.filter(({ line }, index) => line - (items[index - 1]?.line ?? line) === 1).length >=
    items.length - 2 && items.length > 4

const hasHeadingLooks = ({ restText, style }: HeadingCandidate): boolean =>
  style === 'bare' || (restText.length <= 160 && !endsIn(restText.replace(/m\.\s?(?:m|fl)\.$/u, ''), '.;,:'))

/** Markdown numbers for the writer, so that every item may say "1."; the place then gives the number. */
function everyItemNumberedOne(
  byStyle: ReadonlyMap<string, readonly HeadingCandidate[]>,
  lines: readonly TextLine[],
): readonly HeadingCandidate[] {
  for (const [style, candidates] of byStyle) {
    const ones = candidates.filter((one) => one.number === 1 && one.strong && hasHeadingLooks(one))
    const span = (ones.at(-1)?.line ?? 0) - (ones[0]?.line ?? 0)
    if (/^(?:dotted|bracket|row)/u.test(style) && ones.length >= 4 && span >= lines.length * 0.4) {
      return ones.map((one, index) => counted(one, index + 1))
    }
  }
  return []
}
