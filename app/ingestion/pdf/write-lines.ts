import type { CellLine, DocumentWriter, LinePlace } from '../document-writer.ts'
import { joinHyphens } from './join-hyphens.ts'
import type { Stretch } from './stretches.ts'
import type { TextMeasures } from './text-measures.ts'

/** Writes lines below each other; with measures also what ended each of them. */
export function writeLines(
  writer: DocumentWriter,
  lines: readonly Stretch[],
  place: LinePlace,
  measures?: TextMeasures,
): void {
  for (const [index, { text, place: own }] of placedLines(lines, place).entries()) {
    const [line, next] = [lines[index], lines[index + 1]]
    const wraps = line && next && measures ? measures.wraps(line, next) : null
    writer.line(text, wraps === null ? own : { ...own, wraps })
  }
}

/** The lines as they are written, words put together that a line's end broke. */
export function placedLines(lines: readonly Stretch[], place: LinePlace): CellLine[] {
  const texts = joinHyphens(lines.map((line) => line.text))
  return lines.map((line, index) => ({ text: texts[index] ?? '', place: { ...place, box: line.box } }))
}
