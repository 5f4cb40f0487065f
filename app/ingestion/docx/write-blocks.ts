import type { DocumentWriter, LinePlace } from '../document-writer.ts'
import type { Block, ParagraphBlock, RowBlock } from './blocks.ts'

/** Writes paragraphs and table rows the way a text protocol has them. */
export function writeBlocks(writer: DocumentWriter, blocks: readonly Block[]): void {
  let before: Block | null = null
  for (const block of blocks) {
    if (stoodApart(before, block)) writer.gap()
    if (block.kind === 'row') writeCells(writer, block)
    else if (block.text.trim() === '') writer.gap()
    else writeParagraph(writer, block)
    before = block
  }
}

/** Fewer twentieths of a point than this are no visible distance. */
const VISIBLE = 40

function stoodApart(before: Block | null, block: Block): boolean {
  if (before === null || before.kind !== block.kind) return true
  if (before.kind === 'row' || block.kind === 'row') return false
  if (before.role === 'heading' || block.role === 'heading') return true
  if (before.marker !== null && block.marker !== null) return false
  const sameStyle = before.style === block.style
  const after = sameStyle && before.spacing.contextual ? 0 : before.spacing.after
  const above = sameStyle && block.spacing.contextual ? 0 : block.spacing.before
  return Math.max(after, above) >= VISIBLE
}

function writeParagraph(writer: DocumentWriter, block: ParagraphBlock, role = block.role): void {
  const place: LinePlace = role === null || role === undefined ? {} : { role }
  for (const line of linesOf(block)) writer.line(line, place)
}

const linesOf = ({ text, marker }: ParagraphBlock): string[] =>
  (marker === null || marker === '' ? text : `${marker} ${text.trimStart()}`).split('\n')

/** A frame around the text, as templates draw it, is no table: what stands in it is read as it stands. */
function writeCells(writer: DocumentWriter, row: RowBlock): void {
  const filled = row.cells.filter((cell) => linesOfCell(cell).length > 0)
  const [only = []] = filled
  if (row.inGrid || filled.length > 1 || only.length < 2) return writeRow(writer, row)
  writer.gap()
  writeBlocks(writer, only)
  writer.gap()
}

/** Three names below each other may still be the owners of one duty; more are the members of a body. */
const LONGEST_LIST = 3

/**
 * Cells of one line stand side by side, as do all of a table with a head. Where else a cell before the last has
 * several lines (two columns of names), side by side would mix them, and each cell is written out by itself.
 */
function writeRow(writer: DocumentWriter, { cells, inGrid }: RowBlock): void {
  const texts = cells.map(linesOfCell)
  if (inGrid && texts.slice(1).every((lines) => lines.length <= LONGEST_LIST)) {
    writer.row(texts.map((lines) => lines.map((text, index) => ({ text: withStop(text, index, lines) }))))
    return
  }
  const isTall = texts.some((lines) => lines.length > 1)
  if (isTall) writer.gap()
  if (texts.slice(0, -1).every((lines) => lines.length <= 1)) {
    const [first, ...rest] = texts.at(-1) ?? []
    const side = [...texts.slice(0, -1), first === undefined ? [] : [first]]
    writer.row(side.map((lines) => lines.map((text) => ({ text }))))
    for (const line of rest) writer.line(line, { role: 'table-cell' })
  } else {
    for (const lines of texts) {
      for (const line of lines) writer.line(line, { role: 'table-cell' })
    }
  }
  if (isTall) writer.gap()
}

/** Names below each other are parted by a comma when they come to stand on one line. */
const withStop = (text: string, index: number, lines: readonly string[]): string =>
  index === lines.length - 1 || /[,.:;!?]$/u.test(text) ? text : `${text},`

const linesOfCell = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap((block) =>
      block.kind === 'row'
        ? block.cells.map((cell) => linesOfCell(cell).join(' ')).join('\t')
        : linesOf(block),
    )
    .filter((line) => line.trim() !== '')
