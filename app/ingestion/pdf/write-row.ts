import type { CellLine, DocumentWriter, LinePlace } from '../document-writer.ts'
import type { Block } from './blocks.ts'
import { placedLines, writeLines } from './write-lines.ts'
import type { PlacedRow } from './table-rows.ts'
import { isWrapped } from './wrapping.ts'

type Cell = Readonly<{ lines: Block['lines']; wrapped: boolean }>

/**
 * A row of cells on one line of text. Where a cell before the last is a list (two columns of names), side by side
 * would mix the lines, and each cell is written out by itself. `on` is the page, and whether the row goes on below;
 * `limit` is how far right text may reach.
 */
export function writeRow(
  writer: DocumentWriter,
  { cells, inTable }: PlacedRow,
  on: LinePlace,
  limit: number,
): void {
  const place: LinePlace = { ...on, role: 'table-cell' }
  const known = cells.map((block, index): Cell | null => {
    const edge = cells.slice(index + 1).find((next) => next !== null)?.left ?? limit
    return block === null ? null : { lines: block.lines, wrapped: isWrapped(block.lines, edge) }
  })
  if (inTable && !known.some(isLongList))
    writer.row(known.map((cell) => (cell === null ? [] : listed(cell, place))))
  else
    writeLoose(
      writer,
      known.filter((cell) => cell !== null),
      place,
    )
}

/** Three names below each other may still be the owners of one duty; more are the members of a body. */
const LONGEST_LIST = 3

const isLongList = (cell: Cell | null): boolean =>
  cell !== null && !cell.wrapped && cell.lines.length > LONGEST_LIST

function writeLoose(writer: DocumentWriter, cells: readonly Cell[], place: LinePlace): void {
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
      // A label of two lines is one; more are a paragraph or a list, which is read line by line.
      if (wrapped && lines.length < 3) writer.row([placedLines(lines, place)])
      else writeLines(writer, lines, place)
    }
  }
}

/** The lines of a table's cell; those that the writer ended are a list, and a comma parts them on one line. */
const listed = ({ lines, wrapped }: Cell, place: LinePlace): CellLine[] =>
  placedLines(lines, place).map((line, index) =>
    wrapped || index === lines.length - 1 || /[,.:;]$/u.test(line.text)
      ? line
      : { ...line, text: `${line.text},` },
  )
