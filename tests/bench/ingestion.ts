import { readFile } from 'node:fs/promises'
import { exampleFiles } from '#app/examples/example-files.ts'
import { writeDocx } from '#app/examples/typeset/write-docx.ts'
import { writePdf } from '#app/examples/typeset/write-pdf.ts'
import { DOCX, PDF, read } from '#tests/unit/ingestion/support/text-of.ts'
import { directorate } from '#tests/unit/ingestion/typeset/minutes.ts'
import { openChromium } from '#tests/unit/ingestion/typeset/print-with-chromium.ts'
import { toHtml } from '#tests/unit/ingestion/typeset/to-html.ts'
import { median, timeRounds, type Measurement } from './measurement.ts'

const PDF_COPIES = 45
const TAGGED_COPIES = 40
const DOCX_COPIES = 15
const ROUNDS = 5

/** How fast long minutes are read, with the place of each line: the median of some rounds after a first one. */
export async function measureIngestion(): Promise<Measurement[]> {
  const pdf = await writePdf(await repeatedMinutes(PDF_COPIES), 'Långt protokoll', new Date(0))
  const docx = await writeDocx(await repeatedMinutes(DOCX_COPIES), 'Långt protokoll')
  return [
    await pagesPerSecond('pages of a long PDF', pdf),
    await pagesPerSecond('pages of a long PDF with tags, by Chromium', await longTaggedPdf()),
    {
      name: 'a Word file of fifty pages',
      value: await medianTime(() => read(docx, DOCX)),
      unit: 'ms',
      bound: { atMost: 500 },
    },
  ]
}

async function pagesPerSecond(name: string, bytes: Uint8Array): Promise<Measurement> {
  const { document } = await read(bytes, PDF)
  const time = await medianTime(() => read(bytes, PDF))
  return { name, value: (document.pages.length / time) * 1000, unit: 'pages/s', bound: { atLeast: 120 } }
}

const medianTime = async (work: () => Promise<unknown>): Promise<number> => {
  await work()
  return median(await timeRounds(ROUNDS, work))
}

async function longTaggedPdf(): Promise<Uint8Array> {
  const printer = await openChromium()
  const parts = Array.from({ length: TAGGED_COPIES }, () => directorate.parts).flat()
  const bytes = await printer.print(toHtml({ ...directorate, parts }), directorate.running)
  await printer.close()
  return bytes
}

/** The body of an example over and over, below one head. */
export async function repeatedMinutes(copies: number): Promise<string> {
  const example = exampleFiles().find((file) => file.fileName === 'styrelsen-2026-11-13.pdf')
  if (example === undefined) throw new Error('The example is not there')
  const authored = example.path.replace('/files/', '/protocols/').replace('.pdf', '.txt')
  const [head = '', ...sections] = (await readFile(authored, 'utf8')).split(/\n(?=§ \d+ )/u)
  return [head, ...Array.from({ length: copies }, () => sections.join('\n'))].join('\n\n')
}
