import { fileURLToPath } from 'node:url'
import { makePdf } from '../support/make-pdf.ts'
import { markerOf, type Authored, type Part } from './parts.ts'

const fonts = new URL('../../standard_fonts/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
const typeface = (name: string): string => fileURLToPath(new URL(`LiberationSans-${name}.ttf`, fonts))

const LEFT = 70
const RIGHT = 525
const LABELS = 130
const OWNERS = 480

type Pdf = PDFKit.PDFDocument

/** The protocol as a case system draws it, place by place, with bookmarks and without any tags. */
export const toPdfkit = ({ running, stamp, parts }: Authored): Promise<Uint8Array> =>
  makePdf(
    (pdf) => {
      pdf.registerFont('regular', typeface('Regular')).registerFont('bold', typeface('Bold'))
      for (const part of parts) drawPart(pdf, part)
      drawRunning(pdf, running, stamp)
    },
    { margins: { top: 90, bottom: 80, left: LEFT, right: 595 - RIGHT }, bufferPages: true },
  )

function drawPart(pdf: Pdf, part: Part): void {
  pdf.font('regular').fontSize(11)
  switch (part.kind) {
    case 'title':
      pdf.outline.addItem(part.text)
      pdf.font('bold').fontSize(16).text(part.text).moveDown(0.8)
      break
    case 'section':
    case 'heading':
      makeRoom(pdf, 60)
      pdf.outline.addItem(part.text)
      pdf
        .moveDown(part.kind === 'section' ? 0.8 : 0.2)
        .font('bold')
        .fontSize(part.kind === 'section' ? 13 : 11)
        .text(part.text)
        .moveDown(0.4)
      break
    case 'paragraph':
      justified(pdf, part.text)
      break
    case 'numbered':
    case 'lettered':
    case 'dashed':
      for (const [index, item] of part.items.entries())
        drawBeside(pdf, markerOf(part.kind, index), [item], 20)
      pdf.moveDown(0.5)
      break
    case 'fields':
      for (const [label, lines] of part.rows) drawBeside(pdf, label, lines, LABELS)
      break
    case 'names':
      drawColumns(
        pdf,
        part.columns.map((names) => names.join('\n')),
      )
      break
    case 'table':
      for (const cells of part.rows) drawRow(pdf, cells, [LEFT, LEFT + 25, 330, 445, RIGHT])
      pdf.moveDown(0.5)
      break
    case 'tabbed':
      for (const [text, owner] of part.rows) {
        makeRoom(pdf, 40)
        pdf.text(text, LEFT, pdf.y, { width: OWNERS - LEFT - 15, lineGap: 2 })
        pdf.text(owner, OWNERS, pdf.y - pdf.currentLineHeight() - 2, { lineBreak: false })
        pdf.x = LEFT
        pdf.moveDown(1)
      }
      break
    case 'columns':
      drawColumns(
        pdf,
        inHalves(part.paragraphs).map((half) => half.join('\n\n')),
      )
      break
  }
}

const justified = (pdf: Pdf, text: string): Pdf =>
  pdf.text(withoutSoftHyphens(text), { align: 'justify', lineGap: 2 }).moveDown(0.7)

function drawBeside(pdf: Pdf, label: string, lines: readonly string[], indent: number): void {
  makeRoom(pdf, 60)
  const top = pdf.y
  pdf.text(label, LEFT, top, { lineBreak: false })
  pdf.text(withoutSoftHyphens(lines.join('\n')), LEFT + indent, top, {
    width: RIGHT - LEFT - indent,
    lineGap: 2,
  })
  pdf.x = LEFT
  pdf.moveDown(0.2)
}

function drawColumns(pdf: Pdf, columns: readonly string[]): void {
  makeRoom(pdf, 130)
  const top = pdf.y
  const width = (RIGHT - LEFT) / columns.length - 15
  const bottoms = columns.map((text, index) => {
    pdf.text(text, LEFT + index * (width + 15), top, { width, lineGap: 2 })
    return pdf.y
  })
  pdf.x = LEFT
  pdf.y = Math.max(...bottoms)
  pdf.moveDown(0.7)
}

const inHalves = (paragraphs: readonly string[]): string[][] => {
  const half = Math.ceil(paragraphs.length / 2)
  return [paragraphs.slice(0, half), paragraphs.slice(half)]
}

function drawRow(pdf: Pdf, cells: readonly string[], edges: readonly number[]): void {
  makeRoom(pdf, 60)
  const top = pdf.y
  const bottoms = cells.map((cell, index) => {
    const left = edges[index] ?? LEFT
    pdf.text(cell, left, top, { width: (edges[index + 1] ?? RIGHT) - left - 10 })
    return pdf.y
  })
  pdf.x = LEFT
  pdf.y = Math.max(...bottoms) + 8
}

/** pdfkit breaks no words, and would print every soft hyphen. */
const withoutSoftHyphens = (text: string): string => text.replaceAll('\u00ad', '')

function makeRoom(pdf: Pdf, height: number): void {
  if (pdf.y > pdf.page.height - 80 - height) pdf.addPage()
}

function drawRunning(pdf: Pdf, running: string, stamp: string): void {
  const { count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index)
    pdf.page.margins.bottom = 0
    pdf.font('regular').fontSize(9).text(running, LEFT, 45, { lineBreak: false })
    pdf.text(`Sida ${index + 1} (${count})`, LEFT, 790, { lineBreak: false })
    pdf.save().rotate(-90, { origin: [25, 600] })
    pdf.fontSize(7).text(stamp, 25, 600, { lineBreak: false }).restore()
  }
}
