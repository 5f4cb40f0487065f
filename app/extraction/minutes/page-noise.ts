import { readPartHeading } from './part-headings.ts'
import type { TextLine } from './text-line.ts'
import { anyOf } from '../language/any-of.ts'
import { latin } from '../language/latin.ts'
import { beginsIn, endsIn, foldBlanks } from '../language/characters.ts'

// What stands on every page of somebody's minutes and says nothing of the meeting.
const ALWAYS_NOISE = anyOf([
  /^sid(?:a|an|nr|nummer)?\.?\s*:?\s*\d{1,4}(?:\s*(?:av|\(|\/)\s*\d{1,4}\s*\)?)?$/iu,
  /^\d{1,4}\s*\(\s*\d{1,4}\s*\)$/iu,
  /^[-–]\s*\d{1,4}\s*[-–]$/iu,
  /^(?:justera(?:nde|re|rna|d)s?|ordförandens?|sekreterarens?|utdrags?)[\p{L} :]{0,30}(?:sign(?:atur(?:er)?|um)?\.?|bestyrk\p{L}*|initialer)(?:[\s.:_]|utdragsbestyrkande)*$/iu,
  /^utdragsbestyrkande[\s:._]*$/iu,
  /^(?:det här |detta )?dokument(?:et)? är (?:digitalt|elektroniskt) (?:signerat|undertecknat)\.?$/iu,
  /^transaktions-?\s?id(?:entitet)?\s*:/iu,
  /^(?:signerat|undertecknat) dokument[\p{L}\s-]{0,30}:?\s*[\p{L}\d-]{8,}$/iu,
  /^[-=\s—–]{5,}$/iu,
])
/** What such a line begins with, seen at once. */
const BEGINS_NOISE = '0123456789-–—=sSjJoOuUdDtT'

// "7 (24)", "Sida 7 av 24", "7/24", "Sid 7", also at the end of a header line, OCR's "7015)" included.
const PAGE_NUMBER =
  /(?:^|\s)(?:(?:sid(?:a|an)?\.?\s*)?\d{1,3}\s?(?:[(0]\s?\d{1,3}\s?\)|av\s\d{1,3}|\/\s?\d{1,3})|sid(?:a|an)?\.?\s*\d{1,3})$/iu
/** What such a line ends in, seen at once. */
const ENDS_PAGE_NUMBER = '0123456789)'

// The same in the middle of a header line.
const PAGE_INSIDE = latin(
  /(?<!\p{L})sid(?:a|an)?\.?\s\d{1,3}(?:\s?(?:av|\(|\/)\s?\d{1,3}\)?)?|\d{1,3}\s\(\d{1,3}\)/iu,
)

const WINDOW = 6

/** The lines without page headers, page footers, page numbers and signature fields. */
export function withoutPageNoise(lines: readonly TextLine[]): TextLine[] {
  const noise = new Set<number>()
  lines.forEach((line, index) => {
    const empty = line.label === ''
    if (
      empty ||
      (beginsIn(line.label, BEGINS_NOISE) && line.label.length < 120 && ALWAYS_NOISE.test(line.label))
    )
      noise.add(index)
  })
  for (const index of runningLines(lines, noise)) noise.add(index)
  const kept: TextLine[] = []
  let dropped = false
  lines.forEach((line, index) => {
    if (noise.has(index)) dropped = true
    else {
      kept.push(dropped && !line.apart ? { ...line, apart: true } : line)
      dropped = false
    }
  })
  return kept
}

/**
 * Headers and footers by what makes them so: the same line, its page number aside, stands at most of the page
 * breaks. The walk goes outwards from each break and stops at the first line that does not repeat, so that a "Beslut" which
 * happens to open many pages is kept.
 */
function runningLines(lines: readonly TextLine[], noise: ReadonlySet<number>): number[] {
  const breaks = pageBreaks(lines)
  if (breaks.length < 2) return secondPage(lines, breaks[0])
  const edges = [...breaks, lines.length].map((at, page) => ({
    at,
    page,
    from: Math.max(at - WINDOW, breaks[page - 1] ?? 0),
    to: Math.min(at + WINDOW, breaks[page + 1] ?? lines.length),
  }))
  const places = new Map<string, Set<number>>()
  for (const { page, from, to } of edges) {
    for (let index = from; index < to; index++) {
      const key = keyOf(lines[index], page)
      const known = places.get(key)
      if (known === undefined) places.set(key, new Set([index]))
      else known.add(index)
    }
  }
  const needed = Math.max(2, Math.ceil(breaks.length * 0.6))
  const runs = (index: number, page: number): boolean =>
    noise.has(index) ||
    ((places.get(keyOf(lines[index], page))?.size ?? 0) >= needed &&
      readPartHeading(lines[index]?.label ?? '') === null)
  const found: number[] = []
  for (const { at, page, from, to } of edges) {
    for (let index = at; index < to && runs(index, page); index++) found.push(index)
    for (let index = at - 1; index >= from && runs(index, page); index--) found.push(index)
  }
  return found
}

/** On top of the second page of two, told by its number: what the first page began with. */
function secondPage(lines: readonly TextLine[], at: number | undefined): number[] {
  const first = new Set(lines.slice(0, WINDOW).map((line) => keyOf(line, 0)))
  const repeats = (index: number): boolean =>
    lines[index] !== undefined && first.has(keyOf(lines[index], 1)) && !lines[index].opensPage
  if (at === undefined || at < WINDOW || !repeats(at)) return []
  let from = at
  while (from > at - WINDOW && repeats(from - 1)) from--
  let to = at + 1
  while (to < at + WINDOW && repeats(to)) to++
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/**
 * Indexes of the first line of each page; in text without pages, of the header line that bears the page's number.
 * With both, a page with its number at the foot would count twice, and its header stand on half of the pages.
 */
function pageBreaks(lines: readonly TextLine[]): number[] {
  const hasPages = lines.some((line) => line.page !== null)
  const breaks: number[] = []
  lines.forEach((line, index) => {
    const previous = breaks.at(-1) ?? -WINDOW
    if (line.opensPage) breaks.push(index)
    else if (hasPages || index - previous < WINDOW || line.text.length >= 160) return
    else if (endsIn(line.text, ENDS_PAGE_NUMBER) && PAGE_NUMBER.test(line.text)) breaks.push(index)
  })
  return breaks
}

/**
 * Numbers are kept, the page's own apart: "§ 114" and "§ 115" on top of two pages are no running header, but a lone
 * number that counts with the pages is.
 */
function keyOf(line: TextLine | undefined, page: number): string {
  const label = line?.label ?? ''
  if (label.length <= 3 && /^\d{1,3}$/u.test(label)) return `#${Number(label) - page}`
  const words = label.slice(0, 160).toLowerCase()
  return foldBlanks(
    /\d/u.test(words) ? words.replace(PAGE_NUMBER, '').replace(PAGE_INSIDE, '').trim() : words.trim(),
  )
}
