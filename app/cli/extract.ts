import { readFile } from 'node:fs/promises'
import { extract } from '#app/extraction/extract.ts'
import { detectMediaType, readDocument } from '#app/ingestion/read-document.ts'

const path = process.argv[2]
if (path === undefined) fail('Ange en fil: npm run -s extract -- FIL')
const bytes = await readFile(path).catch(() => fail(`Filen finns inte eller kan inte läsas: ${path}`))
const mediaType = detectMediaType(bytes, path)
if (mediaType === null) fail(`Filtypen kan inte läsas: ${path}`)
const result = await readDocument(bytes, mediaType)
if (!result.ok) fail(`Dokumentet kan inte läsas (${result.reason}): ${path}`)
process.stdout.write(`${JSON.stringify(extract(result.document), null, 2)}\n`)

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
