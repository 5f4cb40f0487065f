import { fileURLToPath } from 'node:url'
import { makePdf } from '#tests/unit/ingestion/support/make-pdf.ts'

const typeface = (name: string): string =>
  fileURLToPath(
    new URL(`../../standard_fonts/${name}.ttf`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')),
  )

const FACES = {
  plain: typeface('LiberationSans-Regular'),
  bold: typeface('LiberationSans-Bold'),
  italic: typeface('LiberationSans-Italic'),
} as const

const TABLE_OF_CONTENTS = /\.{4,}/u

/**
 * Sets minutes from their text as an office prints them: each § with its heading at the top of a page, `**bold**` and
 * `*italic*`, a running head and a page number.
 */
export function typesetMinutes(text: string, head: string): Promise<Uint8Array> {
  const paragraphs = text.replace(/\r/gu, '').split(/\n\s*\n/u)
  return makePdf(
    (pdf) => {
      for (const [name, path] of Object.entries(FACES)) pdf.registerFont(name, path)
      for (const paragraph of paragraphs) {
        if (paragraph.trim() === '') continue
        const isHeading = /^§ \d/u.test(paragraph) && !TABLE_OF_CONTENTS.test(paragraph)
        if (isHeading) pdf.addPage()
        const lines = paragraph.trimEnd().split('\n')
        for (const line of lines) writeLine(pdf, line, isHeading)
        pdf.moveDown(0.8)
      }
      numberPages(pdf, head)
    },
    { bufferPages: true },
  )
}

function writeLine(pdf: PDFKit.PDFDocument, line: string, isHeading: boolean): void {
  const indent = /^ */u.exec(line)?.[0].length ?? 0
  pdf.fontSize(isHeading ? 14 : 11)
  const runs = line.trim().split(/(?<=^|\s)(?=\*)|(?<=\S\*{1,2})(?=\s)/u)
  for (const [index, run] of runs.entries()) {
    const face = isHeading || run.startsWith('**') ? 'bold' : run.startsWith('*') ? 'italic' : 'plain'
    const words = run.replace(/\*/gu, '')
    const isLast = index === runs.length - 1
    pdf.font(face).text(words, { continued: !isLast, indent: index === 0 ? indent * 6 : 0, lineGap: 5 })
  }
}

function numberPages(pdf: PDFKit.PDFDocument, head: string): void {
  const { count } = pdf.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index)
    // Below the margin pdfkit would begin a new page.
    pdf.page.margins = { top: 0, bottom: 0, left: 72, right: 72 }
    pdf.font('plain').fontSize(9)
    pdf.text(head, 72, 40, { lineBreak: false })
    pdf.text(`${index + 1} (${count})`, 72, 800, { align: 'right' })
  }
}
