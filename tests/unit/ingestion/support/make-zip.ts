import { crc32, deflateRawSync } from 'node:zlib'

export type ZipContent = Readonly<{ name: string; bytes: Uint8Array | string }>

/** A zip archive of the given files, deflated (APPNOTE.TXT 4.3). */
export function makeZip(files: readonly ZipContent[]): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const raw = Buffer.from(bytes)
    const packed = deflateRawSync(raw)
    const sizes = [crc32(raw), packed.length, raw.length]
    const local = record(0x04034b50, [20, 0, 8, 0, 0], sizes, [name.length, 0])
    const central = record(0x02014b50, [20, 20, 0, 8, 0, 0], sizes, [name.length, 0, 0, 0, 0, 0, 0], offset)
    bodies.push(local, Buffer.from(name), packed)
    directory.push(central, Buffer.from(name))
    offset += local.length + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = record(0x06054b50, [0, 0, files.length, files.length], [central.length, offset], [0])
  return Buffer.concat([...bodies, central, end])
}

/** Signature, 16-bit fields, 32-bit fields, 16-bit fields, and the offset that only the directory has. */
function record(
  signature: number,
  shorts: readonly number[],
  longs: readonly number[],
  more: readonly number[],
  offset?: number,
): Buffer {
  const parts = [
    number(signature, 4),
    ...shorts.map((value) => number(value, 2)),
    ...longs.map((value) => number(value, 4)),
    ...more.map((value) => number(value, 2)),
  ]
  return Buffer.concat(offset === undefined ? parts : [...parts, number(offset, 4)])
}

function number(value: number, size: number): Buffer {
  const buffer = Buffer.alloc(size)
  buffer.writeUIntLE(value, 0, size)
  return buffer
}
