import { breaksOnPurpose } from './line-width.ts'
import { readPartHeading } from './part-headings.ts'
import type { TextLine } from './text-line.ts'
import { latin } from '../language/latin.ts'
import { characterAt, DIGIT, endsIn } from '../language/characters.ts'

export type SubsectionHeading = Readonly<{ line: number; number: string; rest: string }>

/** The lines of one section after its heading, `to` not included. */
type SectionLines = Readonly<{
  lines: readonly TextLine[]
  from: number
  to: number
  /** The section's own number. */
  parent: string
  /** Characters at which the document breaks its lines. */
  width: number
}>

const LARGEST_GAP = 3
const DECIMAL = latin(/^(?<parent>\d{1,3})\.(?<own>\d{1,2})\.?\s+(?=[\p{Lu}"”“])/u)
const LETTERED = latin(/^(?<own>\p{L})[).]\s+(?=[\p{Lu}"”“])/u)

/** The items inside a section that have a heading of their own: `16.1 Title`, or `a) Title` under an information §. */
export function findSubsections(inside: SectionLines): SubsectionHeading[] {
  const decimal = findDecimal(inside)
  return decimal.length > 0 ? decimal : findLettered(inside)
}

function findDecimal({ lines, from, to, parent, width }: SectionLines): SubsectionHeading[] {
  const found: SubsectionHeading[] = []
  let last = 0
  for (let index = from; index < to; index++) {
    const line = lines[index]
    if (line === undefined || (characterAt(line.label, 0) & DIGIT) === 0) continue
    const match = DECIMAL.exec(line.label)
    if (match?.groups === undefined || match.groups.parent !== parent) continue
    const own = Number(match.groups.own)
    // An item that was struck from the agenda leaves a gap between two marked headings.
    const gap = line.heading > 0 && found.length > 0 && own > last && own <= last + LARGEST_GAP
    if (own !== last + 1 && !gap) continue
    if (!(line.apart || line.heading > 0 || isShortTitle(line, lines[index + 1], width) || tellsAll(line)))
      continue
    last = own
    found.push({
      line: index,
      number: `${parent}.${match.groups.own}`,
      rest: line.label.slice(match[0].length),
    })
  }
  return found
}

/**
 * A lettered list is one of subsections where it begins before any part heading, counts on from a, and every letter
 * bears a short title with text of its own under it.
 */
function findLettered({ lines, from, to, parent, width }: SectionLines): SubsectionHeading[] {
  const found: SubsectionHeading[] = []
  for (let index = from; index < to; index++) {
    const line = lines[index]
    if (line === undefined || !').'.includes(line.label.charAt(1))) continue
    const letter = LETTERED.exec(line.label)?.groups?.own?.toLowerCase()
    if (letter === undefined) continue
    const expected = String.fromCodePoint(97 + found.length)
    if (letter !== expected) continue
    if (!isTitleWithText(lines, index, to, width)) {
      if (found.length === 0) return []
      continue
    }
    found.push({ line: index, number: `${parent} ${letter}`, rest: line.label.replace(LETTERED, '') })
  }
  const [first, second] = found
  if (first === undefined || second === undefined) return []
  // Asked last, since hardly any § has lettered titles.
  const above = lines.slice(from, first.line + 1)
  return above.some(({ label }) => readPartHeading(label)?.kind === 'decision') ? [] : found
}

/** "13.2 Ledamöter, två år: Siv Ek (omval).": a title and all that is told under it, on one line. */
const tellsAll = ({ label }: TextLine): boolean => TELLS_ALL.test(label)
const TELLS_ALL = latin(/^[\d.]+\s\p{Lu}[^.:]{2,50}:\s\S.*\.$/u)

/** "5.1 OVK" between lines of text: a few words that end on purpose, and no sentence. */
const isShortTitle = (line: TextLine, next: TextLine | undefined, width: number): boolean =>
  next !== undefined &&
  line.label.length <= 60 &&
  !endsIn(line.label, '.,;:') &&
  breaksOnPurpose(line, next, width)

/** What stands under a title begins anew; a line that goes on in the next is an item of a list. */
const BEGINS = latin(/^[\p{Lu}\d"”“•*–§-]/u)

function isTitleWithText(lines: readonly TextLine[], at: number, to: number, width: number): boolean {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined || next === undefined || at + 1 >= to) return false
  if (LETTERED.test(next.label) || endsIn(line.label, ';:,') || line.label.length > 160) return false
  if (next.apart) return true
  return BEGINS.test(next.label) && (next.indent > line.indent || breaksOnPurpose(line, next, width))
}
