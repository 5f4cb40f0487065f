import { inflateRawSync } from 'node:zlib'
import type { ZipEntry } from './list-zip-entries.ts'

const LOCAL_HEADER_SIZE = 30
const STORED = 0
const DEFLATED = 8

/**
 * The bytes of one entry; `too-large` where they are more than `maxBytes`, whatever the archive claims about
 * their size, and null where they are damaged.
 */
export function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  maxBytes: number,
): Uint8Array | 'too-large' | null {
  const packed = packedBytes(bytes, entry)
  if (packed === null) return null
  if (entry.method === STORED) return packed.length > maxBytes ? 'too-large' : packed
  if (entry.method !== DEFLATED) return null
  try {
    return inflateRawSync(packed, { maxOutputLength: maxBytes })
  } catch (error) {
    return isTooLarge(error) ? 'too-large' : null
  }
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = entry.headerOffset
  if (header + LOCAL_HEADER_SIZE > view.byteLength) return null
  const start =
    header + LOCAL_HEADER_SIZE + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const end = start + entry.packedSize
  return end > bytes.length ? null : bytes.subarray(start, end)
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
