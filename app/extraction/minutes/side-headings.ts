import { latin } from '../language/latin.ts'
import { readPartHeading } from './part-headings.ts'
import type { TextLine } from './text-line.ts'

/** A line whose left column names the part that stands beside it, and where its text begins. */
type SideRow = Readonly<{ left: string; textAt: number }>

const LEAST_INDENT = 12
const GAP = /\s{3}/u
const ROW = /^(?<left>\S(?:[^\s]|\s(?!\s)){1,34})(?<gap>\s{3,})(?=\S)/u
/** Characters within which the gap begins and is seen to be one. */
const GAP_REACH = 38
/** Numbers of items, which may be of any width, stand in that column too and stay before their titles. */
const ITEM = latin(/^(?:\p{Lu}{1,6}\s)?[§$\d]/u)
const FEWEST_HEADINGS = 2
const LEAST_SHARE = 0.3
const MOST_LINES = 4

/**
 * Minutes in two columns, the parts' headings at the left and the text at the right: each heading becomes a line of its
 * own above its text, also where it is broken ("Arbetsutskottets", "beslut"). Other minutes stay as they are.
 */
export function unfoldSideHeadings(lines: readonly TextLine[]): readonly TextLine[] {
  const column = textColumn(lines)
  if (column === null) return lines
  const unfolded: TextLine[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as TextLine
    const heading = headingAt(lines, at, column)
    if (heading === null) {
      unfolded.push(isText(line, column) ? { ...line, indent: line.indent - column } : line)
      continue
    }
    const { start } = line.span
    const span = { start, end: start + (leftWords(line, column) ?? '').length }
    unfolded.push({ ...line, text: heading.words, label: heading.words, span })
    for (const beside of lines.slice(at, at + heading.lines)) {
      const text = isInLeft(beside, column) ? null : rightOf(beside)
      if (text !== null) unfolded.push({ ...text, apart: text.apart || beside === line })
    }
    at += heading.lines - 1
  }
  return unfolded
}

/** Where the text begins, in characters from the margin; null where the minutes have one column. */
function textColumn(lines: readonly TextLine[]): number | null {
  const counts = new Map<number, number>()
  const rows = lines.map(readRow)
  for (const row of rows) {
    if (row !== null) counts.set(row.textAt, (counts.get(row.textAt) ?? 0) + 1)
  }
  const [best] = [...counts].toSorted((one, other) => other[1] - one[1])
  if (best === undefined || best[1] < FEWEST_HEADINGS) return null
  const [column] = best
  const beside = lines.filter((line, at) => isText(line, column) || rows[at]?.textAt === column).length
  if (beside < lines.length * LEAST_SHARE) return null
  const headings = lines.filter((_, at) => rows[at] !== null && headingAt(lines, at, column) !== null)
  return headings.length < FEWEST_HEADINGS ? null : column
}

function readRow(line: TextLine): SideRow | null {
  if (
    line.indent >= LEAST_INDENT ||
    line.heading > 0 ||
    !GAP.test(line.text.slice(0, GAP_REACH)) ||
    ITEM.test(line.text)
  )
    return null
  const match = ROW.exec(line.text)
  const left = match?.groups?.left
  if (match === null || left === undefined) return null
  const textAt = line.indent + match[0].length
  return textAt < LEAST_INDENT ? null : { left, textAt }
}

const isText = ({ indent }: TextLine, column: number): boolean => indent >= column - 1

const isInLeft = (line: TextLine, column: number): boolean =>
  !ITEM.test(line.text) && line.indent < LEAST_INDENT && line.indent + line.text.length < column

/** The heading that begins at a line, with the lines that its words take up; null where none does. */
function headingAt(
  lines: readonly TextLine[],
  at: number,
  column: number,
): { words: string; lines: number } | null {
  let words = ''
  let found: { words: string; lines: number } | null = null
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = lines[at + count - 1]
    if (line === undefined || (count > 1 && line.apart)) break
    const left = leftWords(line, column)
    if (left === null) break
    words = `${words} ${left}`.trimStart()
    if (readPartHeading(words) !== null) found = { words, lines: count }
  }
  return found
}

/** What stands in the left column; null where the line has its text at the right alone. */
const leftWords = (line: TextLine, column: number): string | null => {
  if (isInLeft(line, column)) return line.text
  const row = readRow(line)
  return row !== null && Math.abs(row.textAt - column) <= 1 ? row.left : null
}

/** The line without what stands at its left; null where nothing stands at its right. */
function rightOf(line: TextLine): TextLine | null {
  const row = readRow(line)
  if (row === null) return null
  const from = row.textAt - line.indent
  const text = line.text.slice(from)
  const span = { start: line.span.start + from, end: line.span.end }
  return { ...line, text, label: text, indent: 0, span }
}
