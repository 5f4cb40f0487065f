import { fileURLToPath } from 'node:url'
import { Document, Packer, Paragraph, TextRun } from 'docx'
import { makePdf } from '#tests/unit/ingestion/support/make-pdf.ts'
import { printWithLibreOffice } from '#tests/unit/ingestion/typeset/print-with-libreoffice.ts'
import { openChromium } from '#tests/unit/ingestion/typeset/print-with-chromium.ts'

/** Sets each text, paragraph by paragraph and with its own line breaks; the files in the order of the texts. */
export type Typesetter = (texts: readonly string[]) => Promise<Uint8Array[]>

const typeface = fileURLToPath(
  new URL(
    '../../standard_fonts/LiberationSans-Regular.ttf',
    import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'),
  ),
)

const paragraphsOf = (text: string): string[] =>
  text
    .replace(/\r/gu, '')
    .split(/\n\s*\n/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => paragraph.trimEnd())

export const withPdfkit: Typesetter = (texts) =>
  Promise.all(
    texts.map((text) =>
      makePdf((pdf) => {
        pdf.registerFont('text', typeface).font('text')
        for (const paragraph of paragraphsOf(text)) pdf.text(paragraph, { lineGap: 2 }).moveDown(0.6)
      }),
    ),
  )

export const withChromium: Typesetter = async (texts) => {
  const printer = await openChromium()
  const files: Uint8Array[] = []
  for (const text of texts) {
    const paragraphs = paragraphsOf(text).map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    files.push(
      await printer.print(
        `<style>p { white-space: pre-wrap; margin: 0 0 8pt }</style>${paragraphs.join('')}`,
        'Sammanträdesprotokoll',
      ),
    )
  }
  await printer.close()
  return files
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const withWord: Typesetter = (texts) =>
  Promise.all(
    texts.map((text) =>
      Packer.toBuffer(
        new Document({
          styles: { default: { document: { run: { font: 'Liberation Sans', size: 21 } } } },
          sections: [{ children: paragraphsOf(text).map(wordParagraph) }],
        }),
      ),
    ),
  )

const wordParagraph = (text: string): Paragraph =>
  new Paragraph({
    spacing: { after: 160 },
    children: text
      .split('\n')
      .map((line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) })),
  })

export const withLibreOffice: Typesetter = async (texts) => printWithLibreOffice(await withWord(texts))
