/** Where an entry's packed bytes are, as the archive's central directory says. */
export type ZipEntry = Readonly<{
  name: string
  /** 0 stored, 8 deflated; nothing else occurs in Word files. */
  method: number
  packedSize: number
  headerOffset: number
  encrypted: boolean
}>

const END_RECORD = 0x06054b50
const CENTRAL_RECORD = 0x02014b50
const END_RECORD_SIZE = 22
const CENTRAL_RECORD_SIZE = 46
const LONGEST_COMMENT = 0xffff

/** The entries of a zip archive by name, null where its directory is damaged (APPNOTE.TXT 4.3.12, 4.3.16). */
export function listZipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEndRecord(view)
  if (end === null) return null
  const entries = new Map<string, ZipEntry>()
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_RECORD_SIZE > view.byteLength || view.getUint32(at, true) !== CENTRAL_RECORD) return null
    const nameStart = at + CENTRAL_RECORD_SIZE
    const nameEnd = nameStart + view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(nameStart, nameEnd))
    entries.set(name, {
      name,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      headerOffset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEndRecord(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_RECORD_SIZE - LONGEST_COMMENT)
  for (let at = view.byteLength - END_RECORD_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at
  }
  return null
}
