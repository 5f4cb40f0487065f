import type { CellLine, DocumentWriter, LinePlace } from '../document-writer.ts'
import { joinHyphens } from './join-hyphens.ts'
import type { Stretch } from './stretches.ts'
import type { TextMeasures } from './text-measures.ts'

/** Writes lines below each other; with measures also what ended each of them. The lines of a heading become one. */
export function writeLines(
  writer: DocumentWriter,
  lines: readonly Stretch[],
  place: LinePlace,
  measures?: TextMeasures,
): void {
  const placed = placedLines(lines, place)
  for (let index = 0; index < lines.length;) {
    const [line, next, words] = [lines[index], lines[index + 1], placed[index]]
    if (line === undefined || words === undefined) return
    const heading = lengthOfHeading(lines, index)
    if (heading > 0) {
      const whole = placed.slice(index, index + heading)
      writer.row([whole.map((cell) => ({ ...cell, place: { ...cell.place, role: 'heading' } }))])
    } else {
      const wraps = next && measures ? measures.wraps(line, next) : null
      writer.line(words.text, { ...words.place, ...(wraps !== null && { wraps }) })
    }
    index += Math.max(1, heading)
  }
}

/** How many lines from there on are of one heading; 0 where it is none. */
function lengthOfHeading(lines: readonly Stretch[], from: number): number {
  const heading = lines[from]?.heading
  if (heading === undefined) return 0
  const end = lines.findIndex((line, index) => index > from && line.heading !== heading)
  return (end === -1 ? lines.length : end) - from
}

/** The lines as they are written, words put together that a line's end broke. */
export function placedLines(lines: readonly Stretch[], place: LinePlace): CellLine[] {
  const texts = joinHyphens(lines.map((line) => line.text))
  return lines.map((line, index) => ({ text: texts[index] ?? '', place: { ...place, box: line.box } }))
}
