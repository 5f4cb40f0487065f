import { readFile } from 'node:fs/promises'
import { pageAt } from '#app/extraction/document.ts'
import { extract } from '#app/extraction/extract.ts'
import type { ScanProgress } from '#app/ingestion/ocr/recognise-pages.ts'
import { detectMediaType, readDocument } from '#app/ingestion/read-document.ts'
import type { ReadResult } from '#app/ingestion/read-result.ts'

const path = process.argv[2]
if (path === undefined) fail('Ange en fil: npm run -s extract -- FIL')
const bytes = await readFile(path).catch(() => fail(`Filen finns inte eller kan inte läsas: ${path}`))
const mediaType = detectMediaType(bytes, path)
if (mediaType === null) fail(`Filtypen kan inte läsas: ${path}`)
const result =
  mediaType === 'application/pdf' ? await readPdfOrScan(bytes) : await readDocument(bytes, mediaType)
if (!result.ok) fail(`Dokumentet kan inte läsas (${result.reason}): ${path}`)
const { document } = result
process.stdout.write(`${JSON.stringify(extract(document, { meetings: [] }), withPage, 2)}\n`)

/** Loaded when it is wanted: text alone needs neither threads nor the letters of a scan. */
async function readPdfOrScan(pdf: Uint8Array): Promise<ReadResult> {
  const { readWithOcr } = await import('#app/ingestion/read-with-ocr.ts')
  return readWithOcr(pdf, 'application/pdf', { tell: showProgress })
}

/** A scan takes minutes: whoever waits at a terminal sees how far it has come. */
function showProgress({ done, of }: ScanProgress): void {
  if (process.stderr.isTTY) process.stderr.write(`\rLäst sida ${done} av ${of}${done === of ? '\n' : ''}`)
}

/** Gives each span the page that it begins on, in formats that have pages. */
function withPage(_key: string, value: unknown): unknown {
  if (document.pages.length === 0 || typeof value !== 'object' || value === null) return value
  return 'start' in value && typeof value.start === 'number'
    ? { ...value, page: pageAt(document, value.start) }
    : value
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
