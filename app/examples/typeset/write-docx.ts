import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { readAuthored, type Block } from './read-authored.ts'

/** The protocol as Word writes it: headings by style, lists that Word numbers, names in a table. */
export async function writeDocx(authored: string, running: string): Promise<Uint8Array> {
  const { head, body } = readAuthored(authored)
  const file = new Document({
    creator: 'Kommunförbundet Mellanälven',
    title: running,
    numbering: { config: [{ reference: 'decisions', levels: [decisionLevel] }] },
    styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(running)] }) },
        footers: { default: new Footer({ children: [pageNumbers()] }) },
        children: [...head.filter(isTitle).map(titleOf), fieldTable(head), ...body.flatMap(bodyOf)],
      },
    ],
  })
  return Packer.toBuffer(file)
}

const decisionLevel = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 360, hanging: 360 } } },
}

let listInstance = 0

function bodyOf(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'section':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1, spacing: { before: 360 } })]
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2, spacing: { before: 200 } })]
    case 'numbered': {
      const instance = listInstance++
      return block.items.map(
        (text) => new Paragraph({ text, numbering: { reference: 'decisions', level: 0, instance } }),
      )
    }
    case 'bulleted':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
    case 'paragraph':
      return [
        new Paragraph({ children: linesOf(block.text.split('\n')), spacing: { before: 80, after: 120 } }),
      ]
    default:
      return []
  }
}

const isTitle = (block: Block): block is Extract<Block, { text: string }> => block.kind === 'title'

const titleOf = (block: Extract<Block, { text: string }>): Paragraph =>
  new Paragraph({ children: linesOf(block.text.split('\n')), heading: HeadingLevel.TITLE })

const fieldTable = (head: readonly Block[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2600, 6400],
    rows: head
      .filter((block) => block.kind === 'field')
      .map(
        (field) =>
          new TableRow({
            children: [
              new TableCell({ children: [new Paragraph(`${field.label}:`)] }),
              new TableCell({ children: field.lines.map((line) => new Paragraph(line)) }),
            ],
          }),
      ),
  })

const linesOf = (lines: readonly string[]): TextRun[] =>
  lines.map((text, index) => new TextRun(index === 0 ? { text } : { text, break: 1 }))

const pageNumbers = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })],
  })
