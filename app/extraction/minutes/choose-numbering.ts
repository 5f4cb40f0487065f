import type { HeadingCandidate, NumberingStyle } from './heading-candidates.ts'
import { hasHeadingLooks, reach, worthOf } from './numbering-worth.ts'
import { findRuns, type NumberingRun } from './numbering-run.ts'
import type { TextLine } from './text-line.ts'
import { endsIn } from '../language/characters.ts'

/** Lines within which the head states the range of its paragraphs. */
const HEAD = 150

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
// Looks back from the number: forwards every blank of a wide gap would be tried with all those after it.
const PAGE_AFTER_LEADER = /\d{1,4}$(?<=(?:\.{3}|…|\t|\s{3})\s*\d{1,4})/u

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

/** One of these stands between the numbers. */
const DASHES = ['-', '–', '—']

/** The first number of the minutes, where the lines above the items state their range. */
function statedFirst(lines: readonly TextLine[]): number | null {
  for (const { label } of lines) {
    if (!DASHES.some((dash) => label.includes(dash))) continue
    const first = STATED_RANGE.exec(label)?.groups?.first
    if (first !== undefined) return Number(first)
  }
  return null
}

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
