import { endsIn } from '../language/characters.ts'
import { readCaseNumber } from './case-number.ts'
import { readListMarker } from './list-marker.ts'
import type { Opening } from './sections.ts'
import { readPartHeading } from './part-headings.ts'
import type { TextLine } from './text-line.ts'

const MOST_LINES = 3
const LONGEST_LINE = 110
/** Of the items; a single number under a line of text may be chance. */
const LEAST_SHARE = 0.6

/**
 * Minutes that print each title over its number ("Årsredovisning 2025" and below it "§ 31  Dnr KS 2026/112"): their items
 * begin with the title. Where few items look so, none is taken to.
 */
export function withTitlesAbove(
  openings: readonly Opening[],
  lines: readonly TextLine[],
): readonly Opening[] {
  const above = openings.map((opening, index) => linesAbove(opening, openings[index - 1], lines))
  const titled = above.filter((count) => count > 0).length
  if (titled < 2 || titled < openings.length * LEAST_SHARE) return openings
  return openings.map((opening, index) => {
    const count = above[index] ?? 0
    return count === 0 ? opening : { ...opening, line: opening.line - count, titleLines: count }
  })
}

/** How many lines over the number are its title; 0 where the title stands beside it or below. */
function linesAbove(
  { line, number, rest }: Opening,
  before: Opening | undefined,
  lines: readonly TextLine[],
): number {
  if (number === null || !isBare(rest)) return 0
  // With a blank line between the two it takes a part's heading below to tell that no title follows.
  const below = lines[line + 1]?.label ?? ''
  if (lines[line]?.apart === true && readPartHeading(below) === null) return 0
  const first = before === undefined ? 0 : before.line + 1
  for (let count = 1; count <= MOST_LINES && line - count >= first; count++) {
    const above = lines[line - count]
    if (above === undefined || !mayBeTitle(above)) return 0
    if (above.apart || above.heading > 0) return count
  }
  return 0
}

const isBare = (rest: string): boolean => {
  const { start, end } = readCaseNumber(rest)
  return rest.slice(start, end).trim() === ''
}

const mayBeTitle = ({ text, label }: TextLine): boolean =>
  label.length <= LONGEST_LINE &&
  !endsIn(label, '.:;,') &&
  readPartHeading(label) === null &&
  readListMarker(text) === null
