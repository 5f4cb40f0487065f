import type { LinePlace } from '../document-writer.ts'
import { createListNumbers } from './list-numbers.ts'
import { readParagraphText } from './paragraph-text.ts'
import { readStyles, type Spacing } from './styles.ts'
import type { WordPackage } from './word-package.ts'
import { childAt, childElements, type XmlElement } from './xml.ts'

/** What Word sets below each other. */
export type Block = ParagraphBlock | Readonly<{ kind: 'row'; cells: readonly (readonly Block[])[] }>

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

  const readRow = (row: XmlElement): Block[] => {
    if (childAt(row, 'w:trPr', 'w:del') !== undefined) return []
    return [{ kind: 'row', cells: cellsOf(row).map(read) }]
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
      } else if (child.name === 'w:tbl') blocks.push(...rowsOf(child).flatMap(readRow))
      else if (TRANSPARENT.has(child.name)) blocks.push(...read(child))
    }
    return blocks
  }

  return read
}

const rowsOf = (table: XmlElement): XmlElement[] => through(table, 'w:tr')
const cellsOf = (row: XmlElement): XmlElement[] => through(row, 'w:tc')

/** The children of a name, also those inside of content controls. */
const through = (parent: XmlElement, name: string): XmlElement[] =>
  childElements(parent).flatMap((child) => {
    if (child.name === name) return [child]
    return TRANSPARENT.has(child.name) ? through(child, name) : []
  })
