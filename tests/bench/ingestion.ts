import { readFile } from 'node:fs/promises'
import { exampleFiles } from '#app/examples/example-files.ts'
import { writeDocx } from '#app/examples/typeset/write-docx.ts'
import { writePdf } from '#app/examples/typeset/write-pdf.ts'
import { readDocument } from '#app/ingestion/read-document.ts'
import type { MediaType, ReadSuccess } from '#app/ingestion/read-result.ts'

export type IngestionBench = Readonly<{
  /** Pages a second of a long PDF, with positions. At least 120. */
  pdfPagesPerSecond: number
  /** Milliseconds for a Word file of about fifty pages. At most 500. */
  docxMilliseconds: number
}>

const PDF_COPIES = 45
const DOCX_COPIES = 15
const ROUNDS = 5

/** How fast long minutes are read, the median of some rounds after a first one. */
export async function benchIngestion(): Promise<IngestionBench> {
  const pdf = await writePdf(await repeatedMinutes(PDF_COPIES), 'Långt protokoll', new Date(0))
  const docx = await writeDocx(await repeatedMinutes(DOCX_COPIES), 'Långt protokoll')
  const { document } = await read(pdf, 'application/pdf')
  const pdfTime = await median(() => read(pdf, 'application/pdf'))
  const docxTime = await median(() =>
    read(docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  )
  return { pdfPagesPerSecond: (document.pages.length / pdfTime) * 1000, docxMilliseconds: docxTime }
}

/** The body of an example over and over, below one head. */
export async function repeatedMinutes(copies: number): Promise<string> {
  const example = exampleFiles().find((file) => file.fileName === 'styrelsen-2026-11-13.pdf')
  if (example === undefined) throw new Error('The example is not there')
  const authored = example.path.replace('/files/', '/protocols/').replace('.pdf', '.txt')
  const [head = '', ...sections] = (await readFile(authored, 'utf8')).split(/\n(?=§ \d+ )/u)
  return [head, ...Array.from({ length: copies }, () => sections.join('\n'))].join('\n\n')
}

async function read(bytes: Uint8Array, mediaType: MediaType): Promise<ReadSuccess> {
  const result = await readDocument(bytes, mediaType)
  if (!result.ok) throw new Error(`Not read: ${result.reason}`)
  return result
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0
}
