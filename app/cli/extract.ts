import { readFile } from 'node:fs/promises'
import { pageAt } from '#app/extraction/document.ts'
import { extract } from '#app/extraction/extract.ts'
import { detectMediaType, readDocument } from '#app/ingestion/read-document.ts'

const path = process.argv[2]
if (path === undefined) fail('Ange en fil: npm run -s extract -- FIL')
const bytes = await readFile(path).catch(() => fail(`Filen finns inte eller kan inte läsas: ${path}`))
const mediaType = detectMediaType(bytes, path)
if (mediaType === null) fail(`Filtypen kan inte läsas: ${path}`)
const result = await readDocument(bytes, mediaType)
if (!result.ok) fail(`Dokumentet kan inte läsas (${result.reason}): ${path}`)
const { document } = result
process.stdout.write(`${JSON.stringify(extract(document, { meetings: [] }), withPage, 2)}\n`)

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
