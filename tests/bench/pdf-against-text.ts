import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { extract } from '#app/extraction/extract.ts'
import type { SourceDocument } from '#app/extraction/document.ts'
import { readDocument } from '#app/ingestion/read-document.ts'
import type { MediaType } from '#app/ingestion/read-result.ts'
import { makePdf } from '#tests/unit/ingestion/support/make-pdf.ts'
import type { Measurement } from './measurement.ts'

/** Real protocols as text, where the shared corpus lies beside the project. */
const corpus = new URL('../../../shared/corpus/dev/', import.meta.url)
const typeface = fileURLToPath(
  new URL(
    '../../standard_fonts/LiberationSans-Regular.ttf',
    import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'),
  ),
)

/** Typesets each real protocol, and compares what is found in the PDF with what is found in its text. */
export async function measurePdfAgainstText(): Promise<Measurement[]> {
  const names = await readdir(corpus).catch(() => [])
  const decisions = { same: 0, all: 0 }
  const duties = { same: 0, all: 0 }
  for (const name of names.filter((file) => /\.(?:txt|md)$/u.test(file))) {
    const bytes = await readFile(new URL(name, corpus))
    const inText = extract(await read(bytes, 'text/plain'))
    const inPdf = extract(await read(await typeset(bytes.toString('utf8')), 'application/pdf'))
    compare(decisions, inText.decisions, inPdf.decisions)
    compare(duties, inText.actionItems, inPdf.actionItems)
  }
  return Object.entries({ decisions, duties })
    .filter(([, { all }]) => all > 0)
    .map(([what, { same, all }]) => ({
      name: `${what} in a PDF against those in its text (F1)`,
      value: (100 * 2 * same) / all,
      unit: '%',
      bound: { atLeast: 99 },
    }))
}

type Found = Readonly<{ section: string | null; text: string }>

/** Adds to `all` what both sides found, and to `same` what both found alike. */
function compare(
  tally: { same: number; all: number },
  some: readonly Found[],
  others: readonly Found[],
): void {
  const left = others.map(keyOf)
  for (const key of some.map(keyOf)) {
    const at = left.indexOf(key)
    if (at === -1) continue
    left.splice(at, 1)
    tally.same += 1
  }
  tally.all += some.length + others.length
}

/** A hyphen at the end of a line is joined in a PDF and stands in a text; both say the same. */
const keyOf = ({ section, text }: Found): string =>
  `${section} ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '')}`

function typeset(text: string): Promise<Uint8Array> {
  const paragraphs = text.replace(/\r/gu, '').split(/\n\s*\n/u)
  return makePdf((pdf) => {
    pdf.registerFont('text', typeface).font('text')
    for (const paragraph of paragraphs) {
      if (paragraph.trim() !== '') pdf.text(paragraph.trimEnd(), { lineGap: 2 }).moveDown(0.6)
    }
  })
}

async function read(bytes: Uint8Array, mediaType: MediaType): Promise<SourceDocument> {
  const result = await readDocument(bytes, mediaType)
  if (!result.ok) throw new Error(`Not read: ${result.reason}`)
  return result.document
}
