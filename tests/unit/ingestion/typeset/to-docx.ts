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
  SectionType,
  Tab,
  TabStopType,
  Table,
  TableAnchorType,
  TableCell,
  TableRow,
  TextDirection,
  TextRun,
  WidthType,
  type FileChild,
  type ILevelsOptions,
} from 'docx'
import type { Authored, Part } from './parts.ts'

/** The protocol as a Word file, for Word's reader, and for LibreOffice to print. */
export function toDocx({ running, stamp, parts }: Authored): Promise<Uint8Array> {
  const file = new Document({
    title: running,
    numbering: {
      config: Object.entries(LEVELS).map(([reference, level]) => ({ reference, levels: [level] })),
    },
    styles: {
      default: { document: { run: { font: 'Liberation Serif', size: 22, language: { value: 'sv-SE' } } } },
    },
    sections: inSections(parts).map(({ columns, children }) => ({
      properties: {
        type: SectionType.CONTINUOUS,
        ...(columns > 1 && { column: { count: columns, space: 480 } }),
      },
      headers: { default: new Header({ children: [stampTable(stamp), new Paragraph(running)] }) },
      footers: { default: new Footer({ children: [pageNumbers()] }) },
      children,
    })),
  })
  return Packer.toBuffer(file)
}

const listLevel = (format: NonNullable<ILevelsOptions['format']>, text: string): ILevelsOptions => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 500, hanging: 360 } } },
})

const LEVELS = {
  numbered: listLevel(LevelFormat.DECIMAL, '%1.'),
  lettered: listLevel(LevelFormat.LOWER_LETTER, '%1)'),
  dashed: listLevel(LevelFormat.BULLET, '–'),
} as const

/** What stands in columns is a section of its own in Word. */
function inSections(parts: readonly Part[]): { columns: number; children: FileChild[] }[] {
  const sections: { columns: number; children: FileChild[] }[] = []
  for (const part of parts) {
    const columns = part.kind === 'names' || part.kind === 'columns' ? 2 : 1
    const last = sections.at(-1)
    if (last === undefined || last.columns !== columns) sections.push({ columns, children: childrenOf(part) })
    else last.children.push(...childrenOf(part))
  }
  return sections
}

let instances = 0

function childrenOf(part: Part): FileChild[] {
  switch (part.kind) {
    case 'title':
      return [heading(part.text, HeadingLevel.TITLE)]
    case 'section':
      return [heading(part.text, HeadingLevel.HEADING_1)]
    case 'heading':
      return [heading(part.text, HeadingLevel.HEADING_2)]
    case 'paragraph':
      return [paragraph(part.text)]
    case 'numbered':
    case 'lettered':
    case 'dashed': {
      const instance = instances++
      return part.items.map(
        (text) => new Paragraph({ text, numbering: { reference: part.kind, level: 0, instance } }),
      )
    }
    case 'fields':
      return [
        table(
          part.rows.map(([label, lines]) => [
            [new Paragraph(label)],
            lines.map((line) => new Paragraph(line)),
          ]),
          [2400, 6600],
        ),
      ]
    case 'names':
      return part.columns.flat().map((name) => new Paragraph(name))
    case 'table':
      return [
        table(
          part.rows.map((cells) => cells.map((cell) => [new Paragraph(cell)])),
          [600, 4600, 2200, 1600],
        ),
        new Paragraph(''),
      ]
    case 'tabbed':
      return part.rows.map(
        ([text, owner]) =>
          new Paragraph({
            children: [new TextRun({ children: [text, new Tab(), owner] })],
            tabStops: [{ type: TabStopType.LEFT, position: 8200 }],
          }),
      )
    case 'columns':
      return part.paragraphs.map(paragraph)
  }
}

/** LibreOffice makes bookmarks of these. */
const DEPTHS: Readonly<Record<string, number>> = { Title: 0, Heading1: 1, Heading2: 2 }

const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({
    text,
    heading: level,
    outlineLevel: DEPTHS[level] ?? 0,
    spacing: { before: 280, after: 80 },
  })

const paragraph = (text: string): Paragraph =>
  new Paragraph({ text, alignment: AlignmentType.JUSTIFIED, spacing: { after: 140 } })

const table = (rows: readonly (readonly FileChild[][])[], widths: readonly number[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths,
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((children) => new TableCell({ children: children as Paragraph[] })),
        }),
    ),
  })

/** Text that stands on end beside the page, as the services for signing put it there. */
const stampTable = (stamp: string): Table =>
  new Table({
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: 300,
      absoluteVerticalPosition: 5000,
    },
    columnWidths: [400],
    rows: [
      new TableRow({
        height: { value: 7000, rule: 'exact' },
        children: [
          new TableCell({
            textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT,
            children: [new Paragraph({ children: [new TextRun({ text: stamp, size: 14 })] })],
          }),
        ],
      }),
    ],
  })

const pageNumbers = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['Sida ', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] })],
  })
