import type { Signature } from '#app/extraction/document.ts'
import { readCertificateName } from '../signatures/certificate-name.ts'

/**
 * Signature dictionaries (ISO 32000-2, 12.8.1) always lie open in the file, because the signed byte range has to
 * leave out their own contents. Their names and times are what the signer's program put there.
 */
const DICTIONARY = /\/ByteRange\s*\[/gu
/** Bytes on each side of the byte range; signatures that bear answers about revoked certificates are so long. */
const LONGEST = 2_000_000
/** No minutes have more signatures. */
const MOST = 100
const CONTENTS = /\/Contents\s*<(?<hex>[\da-fA-F\s]*)>/u
const NAME = entry('Name')
const REASON = entry('Reason')
const TIME =
  /\/M\s*\(D:(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{2}'?\d{2})?/u
/** A time stamp over the whole document (12.8.5), which a service makes: nobody has signed with it. */
const TIME_STAMP = /\/(?:DocTimeStamp|ETSI\.RFC3161)(?![\w.])/u

function entry(key: string): RegExp {
  return new RegExp(
    String.raw`\/${key}\s*(?:\((?<literal>(?:\\.|[^\\()]){1,200})\)|<(?<hex>[\da-fA-F\s]{2,800})>)`,
    'u',
  )
}

/** The electronic signatures within a PDF, in its order; without a name where only the certificate has one. */
export function findEmbeddedSignatures(bytes: Uint8Array): Signature[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const found: Signature[] = []
  for (const { index } of file.matchAll(DICTIONARY)) {
    if (found.length === MOST) break
    const { words, contents } = dictionaryAround(file, index)
    if (TIME_STAMP.test(words)) continue
    const name = textIn(words, NAME)
    const reason = textIn(words, REASON)
    const certificate = name === null ? readCertificateName(Buffer.from(contents, 'hex')) : null
    found.push({
      name,
      signedAt: timeIn(words),
      page: null,
      ...(reason !== null && { reason }),
      ...(certificate !== null && { certificate }),
    })
  }
  return found
}

/** The words of the object that the byte range stands in, and the signature itself in hexadecimal digits. */
function dictionaryAround(file: string, index: number): Readonly<{ words: string; contents: string }> {
  const start = Math.max(file.lastIndexOf(' obj', index), index - LONGEST, 0)
  const end = file.slice(index, index + LONGEST).indexOf('endobj')
  const whole = file.slice(start, end === -1 ? index + LONGEST : index + end)
  const found = CONTENTS.exec(whole)
  return { words: whole.replace(CONTENTS, ''), contents: found?.groups?.hex?.replace(/\s/gu, '') ?? '' }
}

function textIn(dictionary: string, pattern: RegExp): string | null {
  const groups = pattern.exec(dictionary)?.groups
  const raw =
    groups?.hex === undefined
      ? unescape(groups?.literal ?? '')
      : Buffer.from(groups.hex.replace(/\s/gu, ''), 'hex').toString('latin1')
  const text = decodeTextString(raw).trim()
  return text === '' ? null : text
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
