import type { CellLine, DocumentWriter, LinePlace } from '../document-writer.ts'
import { standsApart, type Block } from './blocks.ts'
import { greatest, least } from './extremes.ts'
import { joinHyphens } from './join-hyphens.ts'
import type { Stretch } from './stretches.ts'
import type { TextMeasures } from './text-measures.ts'
import { isWrapped } from './wrapping.ts'

/** Blocks that stand side by side, from left to right; most often there is one. */
type Row = readonly Block[]

/** Writes a page's blocks the way a text protocol has them; blocks side by side become a row of cells. */
export function writePage(
  writer: DocumentWriter,
  blocks: readonly Block[],
  { page, width, measures }: Readonly<{ page: number; width: number; measures: TextMeasures }>,
): void {
  const limit = rightLimit(blocks, width)
  let before: Stretch | undefined
  writer.gap()
  for (const row of sideBySide(blocks)) {
    const first = row[0]?.lines[0]
    if (before !== undefined && first !== undefined && standsApart(before, first, measures.pitch))
      writer.gap()
    const [only] = row
    if (row.length === 1 && only !== undefined) writeLines(writer, only.lines, { page }, measures)
    else writeRow(writer, row, page, limit)
    before = lowestLine(row)
  }
}

/** How far text may reach: to the farthest that does, or to a margin as wide as the left one. */
const rightLimit = (blocks: readonly Block[], width: number): number =>
  Math.max(width - least(blocks.map((block) => block.left)), greatest(blocks.map((block) => block.right)))

/** Cells of a row begin on one baseline, each to the right of the one before. */
function sideBySide(blocks: readonly Block[]): Row[] {
  const rows: Block[][] = []
  for (const block of blocks) {
    const row = rows.at(-1)
    const before = row?.at(-1)
    if (row !== undefined && before !== undefined && isNextCell(before, block)) row.push(block)
    else rows.push([block])
  }
  return rows
}

function isNextCell(before: Block, block: Block): boolean {
  const [first] = before.lines
  const [next] = block.lines
  if (first === undefined || next === undefined) return false
  return block.left >= before.right - 2 && Math.abs(next.baseline - first.baseline) < 0.35 * first.size
}

/**
 * A row of a table on one line of text. Where a cell before the last is a list (two columns of names), side by
 * side would mix the lines, and each cell is written out by itself.
 */
function writeRow(writer: DocumentWriter, row: Row, page: number, limit: number): void {
  const place: LinePlace = { page, role: 'table-cell' }
  const cells = row.map((block, index) => ({
    lines: block.lines,
    wrapped: isWrapped(block.lines, row[index + 1]?.left ?? limit),
  }))
  if (cells.slice(0, -1).every((cell) => cell.wrapped)) {
    const last = cells.at(-1)
    const own = last === undefined || last.wrapped ? [] : last.lines.slice(1)
    writer.row(
      cells.map(({ lines }) =>
        placedLines(lines.slice(0, lines === last?.lines ? -own.length || undefined : undefined), place),
      ),
    )
    writeLines(writer, own, place)
  } else {
    for (const { lines, wrapped } of cells) {
      if (wrapped) writer.row([placedLines(lines, place)])
      else writeLines(writer, lines, place)
    }
  }
}

function writeLines(
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

function placedLines(lines: readonly Stretch[], place: LinePlace): CellLine[] {
  const texts = joinHyphens(lines.map((line) => line.text))
  return lines.map((line, index) => ({ text: texts[index] ?? '', place: { ...place, box: line.box } }))
}

const lowestLine = (row: Row): Stretch | undefined =>
  row
    .flatMap((block) => block.lines)
    .reduce<Stretch | undefined>(
      (lowest, line) => (lowest === undefined || line.baseline >= lowest.baseline ? line : lowest),
      undefined,
    )
