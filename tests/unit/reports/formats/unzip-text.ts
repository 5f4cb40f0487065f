import { listZipEntries } from '#app/ingestion/zip/list-zip-entries.ts'
import { unpackEntry } from '#app/ingestion/zip/unpack-entry.ts'

/** The text of one file inside an Office file. */
export function unzipText(bytes: Uint8Array, name: string): string {
  const entry = listZipEntries(bytes)?.get(name)
  const content = entry && unpackEntry(bytes, entry, 50_000_000)
  if (!(content instanceof Uint8Array)) throw new Error(`${name} is not in the archive`)
  return new TextDecoder().decode(content)
}
