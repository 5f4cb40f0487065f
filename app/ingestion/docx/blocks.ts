import type { LinePlace } from '../document-writer.ts'
import { createListNumbers } from './list-numbers.ts'
import { isUnfilled, presentForm, readParagraphText } from './paragraph-text.ts'
import { readStyles, type Spacing } from './styles.ts'
import type { WordPackage } from './word-package.ts'
import { childAt, childElements, valueAt, type XmlElement } from './xml.ts'

/** What Word sets below each other. */
export type Block = ParagraphBlock | RowBlock

/** `inGrid` where the table has columns with a head, rather than labels and what belongs to them. */
export type RowBlock = Readonly<{ kind: 'row'; cells: readonly (readonly Block[])[]; inGrid: boolean }>

export type ParagraphBlock = Readonly<{
  kind: 'paragraph'
  text: string
  marker: string | null
  role: LinePlace['role'] | null
  style: string
  spacing: Spacing
  notes: readonly string[]
}>

/** Containers whose content stands where they stand. */
const TRANSPARENT = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'])

/** Reads the content of a body, a cell or a note; list numbers run on through everything read by one reader. */
export function createBlockReader(word: WordPackage): (container: XmlElement) => Block[] {
  const styles = readStyles(word.styles)
  const listNumbers = createListNumbers(word.numbering)

  const readParagraph = (paragraph: XmlElement, textBefore: string): Block[] => {
    const { text: own, notes, boxes } = readParagraphText(paragraph)
    const text = textBefore + own
    const style = styles.of(paragraph)
    const marker = text.trim() === '' ? null : listNumbers(style.numbering, style.id)
    const role = style.isHeading ? 'heading' : marker === null ? null : 'list-item'
    const { id, spacing } = style
    return [{ kind: 'paragraph', text, marker, role, style: id, spacing, notes }, ...boxes.flatMap(read)]
  }

  const readTable = (table: XmlElement): Block[] => {
    const rows = rowsOf(table).filter((row) => childAt(row, 'w:trPr', 'w:del') === undefined)
    const inGrid = cellsOf(rows[0]).length >= FEWEST_COLUMNS
    return rows.map((row) => {
      const before = inGrid ? emptyCells(Number(valueAt(row, 'w:trPr', 'w:gridBefore') ?? 0)) : []
      const cells = cellsOf(row).flatMap((cell) => {
        // What takes two columns must not let the next cell slide into the wrong one.
        const more = Number(valueAt(cell, 'w:tcPr', 'w:gridSpan') ?? 1) - 1
        return [read(cell), ...(inGrid ? emptyCells(more) : [])]
      })
      return { kind: 'row', cells: [...before, ...cells], inGrid }
    })
  }

  const read = (container: XmlElement): Block[] => {
    const blocks: Block[] = []
    let textBefore = ''
    for (const child of childElements(container)) {
      if (child.name === 'w:p') {
        // A deleted paragraph mark joins the paragraph with the next one.
        if (childAt(child, 'w:pPr', 'w:rPr', 'w:del') !== undefined) {
          textBefore += readParagraphText(child).text
        } else {
          blocks.push(...readParagraph(child, textBefore))
          textBefore = ''
        }
      } else if (child.name === 'w:tbl') blocks.push(...readTable(child))
      else if (child.name === 'mc:AlternateContent') blocks.push(...read(presentForm(child)))
      else if (TRANSPARENT.has(child.name) && !isUnfilled(child)) blocks.push(...read(child))
    }
    return blocks
  }

  return read
}

const FEWEST_COLUMNS = 3
/** No table of minutes is wider, whatever a damaged file says. */
const MOST_COLUMNS = 60

const emptyCells = (count: number): Block[][] =>
  Array.from({ length: Math.min(Math.max(count || 0, 0), MOST_COLUMNS) }, () => [])

const rowsOf = (table: XmlElement): XmlElement[] => through(table, 'w:tr')
const cellsOf = (row: XmlElement | undefined): XmlElement[] =>
  through(row, 'w:tc').filter((cell) => childAt(cell, 'w:tcPr', 'w:cellDel') === undefined)

/** The children of a name, also those inside of content controls. */
const through = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  childElements(parent).flatMap((child) => {
    if (child.name === name) return [child]
    return TRANSPARENT.has(child.name) ? through(child, name) : []
  })
