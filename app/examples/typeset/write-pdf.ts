import { fileURLToPath } from 'node:url'
import Pdf from 'pdfkit'
import { readAuthored, type Block } from './read-authored.ts'

const fonts = new URL('../../standard_fonts/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
const fontFile = (name: string): string => fileURLToPath(new URL(`LiberationSans-${name}.ttf`, fonts))

const MARGIN = 70
const LABEL_WIDTH = 130

/** The protocol as a case system prints it: running head, page numbers, names beside their labels. */
export async function writePdf(authored: string, running: string, printed: Date): Promise<Uint8Array> {
  const { head, body } = readAuthored(authored)
  const pdf = new Pdf({
    size: 'A4',
    margins: { top: 100, bottom: 80, left: MARGIN, right: MARGIN },
    bufferPages: true,
    lang: 'sv',
    info: { Title: running, CreationDate: printed },
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const finished = new Promise((resolve) => pdf.on('end', resolve))
  pdf.registerFont('regular', fontFile('Regular')).registerFont('bold', fontFile('Bold'))

  for (const block of head) writeHead(pdf, block)
  pdf.addPage()
  for (const block of body) writeBody(pdf, block)
  writeRunningHeads(pdf, running)
  pdf.end()
  await finished
  return Buffer.concat(chunks)
}

function writeHead(pdf: PDFKit.PDFDocument, block: Block): void {
  if (block.kind === 'title') {
    pdf.font('bold').fontSize(16).text(block.text).moveDown(1.5)
  } else if (block.kind === 'field') {
    const top = pdf.y
    pdf.font('bold').fontSize(10).text(`${block.label}:`, MARGIN, top, { width: LABEL_WIDTH })
    pdf.font('regular').text(block.lines.join('\n'), MARGIN + LABEL_WIDTH, top, { lineGap: 2 })
    pdf.x = MARGIN
    pdf.moveDown(0.9)
  }
}

function writeBody(pdf: PDFKit.PDFDocument, block: Block): void {
  const { bottom } = pdf.page.margins
  switch (block.kind) {
    case 'section':
      if (pdf.y > pdf.page.height - bottom - 120) pdf.addPage()
      pdf.moveDown(1).font('bold').fontSize(13).text(block.text).moveDown(0.6)
      break
    case 'heading':
      pdf.font('bold').fontSize(11).text(block.text).moveDown(0.4)
      break
    case 'numbered':
      block.items.forEach((item, index) => writeItem(pdf, `${index + 1}.`, item))
      pdf.moveDown(0.5)
      break
    case 'bulleted':
      for (const item of block.items) writeItem(pdf, '•', item)
      pdf.moveDown(0.5)
      break
    case 'paragraph':
      pdf.font('regular').fontSize(11).text(block.text, { lineGap: 2 }).moveDown(0.7)
      break
    default:
  }
}

function writeItem(pdf: PDFKit.PDFDocument, marker: string, item: string): void {
  const indent = 20
  pdf.font('regular').fontSize(11)
  const top = pdf.y
  pdf.text(item, MARGIN + indent, top, { lineGap: 2 })
  const bottom = pdf.y
  // An item that went over to the next page has its marker there with its last line.
  pdf.text(marker, MARGIN, bottom > top ? top : pdf.page.margins.top, { lineBreak: false })
  pdf.x = MARGIN
  pdf.y = bottom
}

function writeRunningHeads(pdf: PDFKit.PDFDocument, running: string): void {
  const { count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index)
    pdf.page.margins.bottom = 0
    pdf.font('regular').fontSize(9).text(running, MARGIN, 45, { lineBreak: false })
    pdf.text(`${index + 1} (${count})`, MARGIN, 45, { align: 'right' })
    pdf.text('Justerandes signatur', MARGIN, pdf.page.height - 50, { lineBreak: false })
  }
}
