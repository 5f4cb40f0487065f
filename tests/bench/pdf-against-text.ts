import { readdir, readFile } from 'node:fs/promises'
import { extract } from '#app/extraction/extract.ts'
import type { Extraction } from '#app/extraction/extraction.ts'
import { readDocument } from '#app/ingestion/read-document.ts'
import type { MediaType } from '#app/ingestion/read-result.ts'
import { addAgreement, f1, type Agreement } from '#tests/unit/ingestion/support/agreement.ts'
import { DOCX, PDF } from '#tests/unit/ingestion/support/text-of.ts'
import type { Measurement } from './measurement.ts'
import { hasLibreOffice } from '#tests/unit/ingestion/typeset/print-with-libreoffice.ts'
import { withChromium, withLibreOffice, withPdfkit, withWord, type Typesetter } from './typesetters.ts'

/** Real protocols as text, where the shared corpus lies beside the project. */
const corpus = new URL('../../../shared/corpus/dev/', import.meta.url)

/** Typesets each real protocol in several ways, and compares what is found with what is found in its text. */
export async function measurePdfAgainstText(): Promise<Measurement[]> {
  const names = (await readdir(corpus).catch(() => [])).filter((file) => /\.(?:txt|md)$/u.test(file))
  if (names.length === 0) return []
  const files = await Promise.all(names.map((name) => readFile(new URL(name, corpus))))
  const texts = files.map((bytes) => bytes.toString('utf8'))
  const inText = await Promise.all(files.map((bytes) => found(bytes, 'text/plain')))
  const measured: Measurement[] = []
  const compare = async (form: string, typesetter: Typesetter, mediaType: MediaType): Promise<void> => {
    const set = await typesetter(texts)
    const decisions: Agreement = { same: 0, all: 0 }
    const duties: Agreement = { same: 0, all: 0 }
    for (const [index, bytes] of set.entries()) {
      const { decisions: some = [], actionItems: others = [] } = inText[index] ?? {}
      const again = await found(bytes, mediaType)
      addAgreement(decisions, some, again.decisions)
      addAgreement(duties, others, again.actionItems)
    }
    for (const [what, agreement] of Object.entries({ decisions, duties })) {
      const name = `${what} in ${form} against those in its text (F1)`
      measured.push({ name, value: 100 * f1(agreement), unit: '%', bound: { atLeast: 99 } })
    }
  }
  await compare('a PDF by pdfkit', withPdfkit, PDF)
  await compare('a PDF by Chromium', withChromium, PDF)
  if (await hasLibreOffice()) await compare('a PDF by LibreOffice', withLibreOffice, PDF)
  await compare('a Word file', withWord, DOCX)
  return measured
}

async function found(bytes: Uint8Array, mediaType: MediaType): Promise<Extraction> {
  const result = await readDocument(bytes, mediaType)
  if (!result.ok) throw new Error(`Not read: ${result.reason}`)
  return extract(result.document)
}
