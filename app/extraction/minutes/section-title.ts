import type { Span } from '../span.ts'
import { latin } from '../language/latin.ts'
import { readCaseNumber } from './case-number.ts'
import { breaksOnPurpose } from './line-width.ts'
import { readListMarker } from './list-marker.ts'
import { readPartHeading } from './part-headings.ts'
import type { TextLine } from './text-line.ts'
import { endsIn, foldBlanks } from '../language/characters.ts'

export type SectionTitle = Readonly<{
  title: string
  caseNumber: string | null
  /** Lines that the heading takes up, case number and title included. */
  lines: number
}>

const LONGEST_TITLE = 5
// A title that ends so has not ended.
const DANGLING =
  /(?:\s(?:av|för|och|till|i|på|med|om|inom|samt|från|vid|enligt|avseende|gällande|inkl\.?|under|mellan|den|det|en|ett)|[,–—-])$/iu
/** "Närvarande: Siv Ek", "Handläggare: Bo Dahl": a label and what it says. */
const LABELLED = latin(/^\p{Lu}\p{Ll}+(?: \p{Ll}+)?:\s+\p{Lu}/u)
/** "Nytt från kansliet (Anna, Bo)": who reports ends a title. */
const WHO_REPORTS = latin(/\s\((?:\p{Lu}\p{Ll}+(?:,\s|\soch\s)?){1,3}\)$/u)
const CELL_BREAK = /\t|\s{6,}|\s\|\s/u

/**
 * The title in the lines from a heading on: it begins with `rest` (what follows the number on the heading's line) and may
 * go on below. Where the number stands alone or with a case number, the title is the block of lines under it.
 */
export function readSectionTitle(lines: readonly TextLine[], rest: string, width: number): SectionTitle {
  const heading = lines[0]
  const { caseNumber, start, end } = readCaseNumber(rest)
  const onLine = clean(rest.slice(start, end))
  let next = 1
  let number = caseNumber
  const words = onLine === '' ? [] : [onLine]
  if (words.length === 0) {
    if (DATE_ALONE.test(lines[next]?.label ?? '')) next++
    const caseOnly = skipCaseNumber(lines, next)
    number ??= caseOnly.caseNumber
    next = caseOnly.next
    if (DATE_ALONE.test(lines[next]?.label ?? '')) next++
    const block = titleBlock(lines, next, width)
    words.push(...block.map((line) => clean(line.label)))
    number ??= caseNumberBeside(block[0]?.label ?? '')
    next += block.length
  }
  while (
    words.length > 0 &&
    words.length < LONGEST_TITLE &&
    goesOn(lines, next, words, { onLine, width, heading })
  ) {
    words.push(clean(lines[next]?.label ?? ''))
    next++
  }
  const title = words.join(' ')
  const below = skipCaseNumber(lines, next)
  const trailing = readCaseNumber(title)
  return {
    title: trailing.start === 0 ? title.slice(0, trailing.end).trim() : title,
    caseNumber: number ?? below.caseNumber ?? (trailing.start === 0 ? trailing.caseNumber : null),
    lines: below.next,
  }
}

/** The title in the first `titleLines` lines, over the number; `rest` is what follows the number on its line. */
export function readTitleAbove(lines: readonly TextLine[], titleLines: number, rest: string): SectionTitle {
  const below = skipCaseNumber(lines, titleLines + 1)
  return {
    title: lines
      .slice(0, titleLines)
      .map(({ label }) => clean(label))
      .join(' '),
    caseNumber: readCaseNumber(rest).caseNumber ?? below.caseNumber,
    lines: below.next,
  }
}

const clean = (text: string): string =>
  foldBlanks(
    (text.split(CELL_BREAK, 1)[0] ?? '').replace(/^[\s*_–—:-]+(?=\S)|[*_|]+$/gu, '').replaceAll('**', ''),
  ).trim()

/** "Skolskjutsreglemente          BUN 2025/77", the number in a column of its own. */
const caseNumberBeside = (label: string): string | null => {
  const [title, ...cells] = label.split(CELL_BREAK)
  return title === undefined || cells.length === 0 ? null : readCaseNumber(cells.join(' ')).caseNumber
}

/** The lines up to a gap or the first heading of a part; text that follows the title at once is left out. */
function titleBlock(lines: readonly TextLine[], from: number, width: number): TextLine[] {
  const block: TextLine[] = []
  for (let index = from; index < lines.length && block.length <= LONGEST_TITLE; index++) {
    const line = lines[index]
    if (line === undefined || (block.length > 0 && line.apart) || endsTitle(line, block.length === 0)) break
    if (block.length === 1 && WHO_REPORTS.test(block[0]?.label ?? '')) break
    if (block.length === 1 && opensList(line)) break
    block.push(line)
  }
  const last = block.at(-1)?.label ?? ''
  const titleOnly = block.length <= LONGEST_TITLE && !/(?<!(?:^|\s)m\.(?:m|fl))[.!?:]$/u.test(last)
  if (block.length <= 1 || titleOnly) return block
  const [first, second] = block
  if (first !== undefined && second !== undefined && isInCapitals(first) && !isInCapitals(second))
    return [first]
  // A sentence ends the block: the title is its first line, and what the margin or a comma carries over.
  const end = block.findIndex((line, index) => {
    const next = block[index + 1]
    return (
      next === undefined ||
      (/^[\p{Lu}\d]/u.test(next.label) && !DANGLING.test(line.label) && breaksOnPurpose(line, next, width))
    )
  })
  return block.slice(0, Math.max(1, Math.min(end + 1, block.length - 1)))
}

/** "- Orgeln är lagad." right under the title; "att" may go on with it. */
const opensList = ({ text }: TextLine): boolean => {
  const marker = readListMarker(text)
  return marker !== null && marker.marker !== 'att'
}

const isInCapitals = ({ label }: TextLine): boolean => CAPITALS.test(label)
const CAPITALS = latin(/^(?=.*\p{Lu}{3})[^\p{Ll}]+$/u)

/**
 * "Ekonomi" may be a title and a heading below one; right under the number only what tells of a decision is none.
 * "Föredragande: Siv Ek" and its like never are.
 */
function endsTitle(line: TextLine, first: boolean): boolean {
  const heading = readPartHeading(line.label)
  if (!first && LABELLED.test(line.label)) return true
  return heading !== null && (!first || heading.kind === 'decision' || heading.proposalFrom !== undefined)
}

function goesOn(
  lines: readonly TextLine[],
  at: number,
  words: readonly string[],
  { onLine, width, heading }: { onLine: string; width: number; heading: TextLine | undefined },
): boolean {
  const line = lines[at]
  const before = lines[at - 1]
  const last = words.at(-1) ?? ''
  if (line === undefined || before === undefined || line.heading > 0 || endsIn(last, '.:!?')) return false
  if (readPartHeading(line.label) !== null || readListMarker(line.text) !== null || line.label.length > width)
    return false
  if (DANGLING.test(last)) return true
  if (LABELLED.test(line.label) || WHO_REPORTS.test(last)) return false
  if (line.apart) return onLine === '' && /^\p{Ll}/u.test(line.label) && !endsIn(line.label, '.!?')
  return heading?.heading === 0 && !CELL_BREAK.test(heading.text) && !breaksOnPurpose(before, line, width)
}

function skipCaseNumber(lines: readonly TextLine[], at: number): { caseNumber: string | null; next: number } {
  const label = lines[at]?.label ?? ''
  const reading = label.length <= 60 ? readCaseNumber(label) : null
  const alone =
    reading?.caseNumber != null && label.slice(reading.start, reading.end).trim() === '' && reading.start > 0
  if (alone) return { caseNumber: reading.caseNumber, next: at + 1 }
  // Some registers print a year and a running number without any letters.
  return REGISTER.test(label) ? { caseNumber: label, next: at + 1 } : { caseNumber: null, next: at }
}

const REGISTER = /^(?:(?:19|20)\d{2}[-/]\d{3,6}|diariekod:?\s[\d.]{2,12})$/iu
/** The day of the meeting, once more over each item. */
const DATE_ALONE = latin(/^(?:(?:19|20)\d{2}-\d{2}-\d{2}|(?:den )?\d{1,2} \p{L}{3,9} (?:19|20)\d{2})$/iu)

/** From the heading's first character to the end of the section's last line. */
export const spanOfLines = (lines: readonly TextLine[], from: number, to: number): Span => ({
  start: lines[from]?.span.start ?? 0,
  end: lines[Math.max(from, to - 1)]?.span.end ?? 0,
})
