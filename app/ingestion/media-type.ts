import { knownFormat } from './known-formats.ts'
import { decodeText } from './plain-text/decode-text.ts'
import type { MediaType } from './read-result.ts'
import { listZipEntries } from './zip/list-zip-entries.ts'

const docx: MediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * The format of a file by what its bytes say; the name only tells Markdown from plain text. Null for everything
 * that cannot be read (images, spreadsheets, old Word files, programs).
 */
export function detectMediaType(bytes: Uint8Array, fileName: string): MediaType | null {
  // Some systems put bytes of their own before the PDF's first line; PDF readers search the first kilobyte.
  if (startsLike(bytes.subarray(0, 1024), '%PDF-')) return 'application/pdf'
  if (beginsWith(bytes, [0x50, 0x4b])) return isWordPackage(bytes) ? docx : null
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return isEncryptedPackage(bytes) ? docx : null
  // Rich text and web pages are made of letters too, but read as they stand they are no minutes.
  if (!looksLikeText(bytes) || knownFormat(bytes) !== null) return null
  return /\.(?:md|markdown)$/iu.test(fileName) ? 'text/markdown' : 'text/plain'
}

/** A Word file with a password is an OLE container around the encrypted package. */
export const isEncryptedPackage = (bytes: Uint8Array): boolean =>
  beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]) &&
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  )

function isWordPackage(bytes: Uint8Array): boolean {
  const entries = listZipEntries(bytes)
  // A damaged package is still called Word here, so that its reader can say that it is damaged.
  return entries === null
    ? latin1(bytes.subarray(0, 4096)).includes('[Content_Types].xml')
    : [...entries.keys()].some((name) => name.startsWith('word/'))
}

const beginsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte)

const startsLike = (bytes: Uint8Array, words: string): boolean => latin1(bytes).includes(words)

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Text has no control bytes but white space; UTF-16 has zeros in one of two places. */
function looksLikeText(bytes: Uint8Array): boolean {
  const { text } = decodeText(bytes.subarray(0, 64 * 1024))
  let controls = 0
  for (const { length } of text.matchAll(/(?:(?!\s)[\p{Cc}\ufffd])+/gu)) controls += length
  return controls <= text.length / 1000
}
