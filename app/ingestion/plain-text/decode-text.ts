/** Which encoding a text turned out to have. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * The text of the bytes, without a byte order mark, with each letter and its mark as one sign (å, not a and a ring, as
 * text from a Mac has them), and otherwise untouched, so that offsets count in the file as an editor shows it. Windows-1252 takes what is not valid UTF-8: every sequence of bytes is some text in it.
 */
export function decodeText(bytes: Uint8Array): Readonly<{ text: string; encoding: Encoding }> {
  const encoding = encodingOf(bytes)
  return { text: new TextDecoder(encoding).decode(bytes).normalize('NFC'), encoding }
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const byNulls = utf16ByNulls(bytes)
  if (byNulls !== null) return byNulls
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

/** Swedish in UTF-16 has a zero in nearly every second byte, also where the byte order mark is missing. */
function utf16ByNulls(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 1024)
  const nulls = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nulls
  const most = sample.length * 0.4
  if (odd > most && even === 0) return 'utf-16le'
  if (even > most && odd === 0) return 'utf-16be'
  return null
}
