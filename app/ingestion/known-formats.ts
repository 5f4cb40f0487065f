import { decodeText } from './plain-text/decode-text.ts'
import { listZipEntries } from './zip/list-zip-entries.ts'

/** Formats that minutes come in and that nobody here reads: whoever has such a file is told how to save it. */
export type KnownFormat = 'old-word' | 'open-document' | 'rich-text' | 'apple-pages' | 'web-page' | 'picture'

/** Which of them the bytes are; null for all others, read or unread. */
export function knownFormat(bytes: Uint8Array): KnownFormat | null {
  const start = latin1(bytes.subarray(0, 1024))
  if (PICTURES.some((magic) => magic.test(start))) return 'picture'
  if (start.startsWith('{\\rtf')) return 'rich-text'
  if (start.startsWith('PK')) return formatOfPackage(bytes)
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return holds(bytes, 'WordDocument') ? 'old-word' : null
  return WEB_PAGE.test(decodeText(bytes.subarray(0, 1024)).text) ? 'web-page' : null
}

const PICTURES = [
  /^\u0089PNG/u,
  /^\u00ff\u00d8\u00ff/u,
  /^GIF8/u,
  /^(?:II\*\0|MM\0\*)/u,
  /^RIFF[\s\S]{4}WEBP/u,
  /^[\s\S]{4}ftyp(?:heic|heix|mif1|avif)/u,
  /^BM[\s\S]{4}\0\0\0\0/u,
]

/** Comments and a declaration may stand before it. */
const WEB_PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:!doctype\s+html|html)[\s>]/iu

function formatOfPackage(bytes: Uint8Array): KnownFormat | null {
  // The first entry of an OpenDocument is its type, stored as it is (OpenDocument 1.3, part 2, 3.3).
  if (latin1(bytes.subarray(0, 200)).includes('application/vnd.oasis.opendocument.text'))
    return 'open-document'
  const names = [...(listZipEntries(bytes)?.keys() ?? [])]
  return names.some((name) => /^(?:Index\/Document\.iwa|Index\.zip|index\.(?:apxl|xml))$/u.test(name))
    ? 'apple-pages'
    : null
}

/** The names of the streams in an OLE container are in UTF-16. */
const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'))

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
