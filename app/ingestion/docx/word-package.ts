import { listZipEntries } from '../zip/list-zip-entries.ts'
import { unpackEntry } from '../zip/unpack-entry.ts'
import type { ReadLimits } from '../limits.ts'
import { isEncryptedPackage } from '../media-type.ts'
import { decodeText } from '../plain-text/decode-text.ts'
import { tooLarge, type ReadFailure } from '../read-result.ts'
import { childElements, parseXml, type XmlElement } from './xml.ts'

/** The parts of a Word file that bear text or say how it is numbered. */
export type WordPackage = Readonly<{
  document: XmlElement
  styles: XmlElement | null
  numbering: XmlElement | null
  footnotes: XmlElement | null
  endnotes: XmlElement | null
}>

/** Unpacks only the parts that are needed; pictures and embedded files are never touched. */
export function openWordPackage(bytes: Uint8Array, limits: ReadLimits): WordPackage | ReadFailure {
  if (isEncryptedPackage(bytes)) return { ok: false, reason: 'encrypted' }
  const entries = listZipEntries(bytes)
  if (entries === null) return { ok: false, reason: 'corrupt' }
  if (entries.size > limits.entries) return tooLarge('entries', limits.entries)
  let left = limits.unpackedBytes
  let overflow = false

  const part = (name: string): XmlElement | null => {
    const entry = entries.get(name)
    if (entry === undefined || overflow) return null
    const unpacked = unpackEntry(bytes, entry, left)
    if (unpacked === 'too-large') overflow = true
    if (unpacked === null || unpacked === 'too-large') return null
    left -= unpacked.length
    return parseXml(decodeText(unpacked).text)
  }

  const main = mainPartName(part('_rels/.rels'))
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const document = part(main)
  const rest = {
    styles: part(`${folder}styles.xml`),
    numbering: part(`${folder}numbering.xml`),
    footnotes: part(`${folder}footnotes.xml`),
    endnotes: part(`${folder}endnotes.xml`),
  }
  if (overflow) return tooLarge('unpacked-bytes', limits.unpackedBytes)
  return document === null ? { ok: false, reason: 'corrupt' } : { document, ...rest }
}

function mainPartName(relationships: XmlElement | null): string {
  const main = childElements(relationships ?? undefined).find((relationship) =>
    relationship.attributes.get('Type')?.endsWith('/officeDocument'),
  )
  return main?.attributes.get('Target')?.replace(/^\//u, '') ?? 'word/document.xml'
}
