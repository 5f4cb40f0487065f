import type { Signature } from '#app/extraction/document.ts'

/**
 * Signature dictionaries (ISO 32000-2, 12.8.1) always lie open in the file, because the signed byte range has to
 * leave out their own contents. Their names and times are what the signer's program put there.
 */
const DICTIONARY = /\/ByteRange\s*\[/gu
/** Bytes on each side of the byte range in which the rest of its dictionary stands. */
const AROUND = 1500
const NAME = /\/Name\s*(?:\((?<literal>(?:\\.|[^\\()]){1,200})\)|<(?<hex>[\da-fA-F\s]{2,800})>)/u
const TIME =
  /\/M\s*\(D:(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{2}'?\d{2})?/u

/** The electronic signatures within a PDF, in its order; without a name where only the certificate has one. */
export function findEmbeddedSignatures(bytes: Uint8Array): Signature[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const found: Signature[] = []
  for (const { index } of file.matchAll(DICTIONARY)) {
    const around = dictionaryAround(file, index)
    found.push({ name: nameIn(around), signedAt: timeIn(around), page: null })
  }
  return found
}

/** The object that the byte range stands in, without the signature itself, which is long and says nothing here. */
function dictionaryAround(file: string, index: number): string {
  const start = Math.max(file.lastIndexOf(' obj', index), index - AROUND)
  const contents = file.indexOf('/Contents', start)
  const end = file.indexOf('endobj', index)
  if (contents === -1 || contents > end) return file.slice(start, Math.min(end, index + AROUND))
  const after = file.indexOf('>', file.indexOf('<', contents))
  return file.slice(start, contents) + file.slice(after, Math.min(end, after + AROUND))
}

function nameIn(dictionary: string): string | null {
  const groups = NAME.exec(dictionary)?.groups
  const raw =
    groups?.hex === undefined
      ? unescape(groups?.literal ?? '')
      : Buffer.from(groups.hex.replace(/\s/gu, ''), 'hex').toString('latin1')
  const name = decodeTextString(raw).trim()
  return name === '' ? null : name
}

const unescape = (literal: string): string =>
  literal.replace(/\\(?:(?<octal>[0-7]{1,3})|(?<sign>.))/gu, (_, octal?: string, sign?: string) =>
    octal === undefined ? (sign ?? '') : String.fromCodePoint(Number.parseInt(octal, 8) & 0xff),
  )

/** Text strings are UTF-16 or UTF-8 with a byte order mark, or else PDFDocEncoding, which is Latin-1 for names. */
function decodeTextString(raw: string): string {
  const bytes = Buffer.from(raw, 'latin1')
  if (raw.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(bytes)
  if (raw.startsWith('\u00ef\u00bb\u00bf')) return new TextDecoder('utf-8').decode(bytes)
  return raw
}

function timeIn(dictionary: string): string | null {
  const groups = TIME.exec(dictionary)?.groups
  if (groups === undefined) return null
  const { year, month, day, hour, minute, second = '00', zone = '' } = groups
  const offset = zone.replace(/^(?<hours>.\d{2})'?(?<minutes>\d{2})$/u, '$<hours>:$<minutes>')
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`
}
