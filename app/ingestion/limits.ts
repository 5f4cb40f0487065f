const MB = 1024 * 1024

/** What one file may cost. A board's minutes of 300 pages stay far below each of them. */
export type ReadLimits = Readonly<{
  bytes: number
  unpackedBytes: number
  entries: number
  pages: number
  characters: number
  milliseconds: number
  memoryMegabytes: number
}>

export const readLimits: ReadLimits = {
  bytes: 50 * MB,
  unpackedBytes: 200 * MB,
  entries: 10_000,
  pages: 2_000,
  characters: 10_000_000,
  milliseconds: 60_000,
  memoryMegabytes: 384,
}
