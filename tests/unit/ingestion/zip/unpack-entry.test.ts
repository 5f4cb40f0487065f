import { describe, expect, it } from 'vitest'
import { listZipEntries } from '#app/ingestion/zip/list-zip-entries.ts'
import { unpackEntry } from '#app/ingestion/zip/unpack-entry.ts'
import { makeZip } from '../support/make-zip.ts'

const archive = makeZip([
  { name: 'a.txt', bytes: 'först' },
  { name: 'zeros', bytes: new Uint8Array(100_000) },
])

const entryOf = (bytes: Uint8Array, name: string) => {
  const entry = listZipEntries(bytes)?.get(name)
  if (entry === undefined) throw new Error(`No entry ${name}`)
  return entry
}

describe('a zip archive', () => {
  it('lists its entries', () => {
    expect([...(listZipEntries(archive)?.keys() ?? [])]).toEqual(['a.txt', 'zeros'])
  })

  it('gives back what was packed', () => {
    expect(Buffer.from(unpackEntry(archive, entryOf(archive, 'a.txt'), 100) ?? '').toString()).toBe('först')
  })

  it('stops at the limit, whatever size the archive claims', () => {
    expect(unpackEntry(archive, entryOf(archive, 'zeros'), 99_999)).toBe('too-large')
    expect(unpackEntry(archive, entryOf(archive, 'zeros'), 100_000)).toHaveLength(100_000)
  })

  it('has no entries where its directory is cut off or points outside', () => {
    expect(listZipEntries(archive.subarray(0, archive.length - 30))).toBeNull()
    const astray = Uint8Array.from(archive)
    astray.set([0xff, 0xff, 0xff, 0x7f], archive.length - 6)
    expect(listZipEntries(astray)).toBeNull()
  })

  it('has nothing to give where the packed bytes are damaged', () => {
    const damaged = Uint8Array.from(archive)
    damaged.fill(0xff, 35, 41)
    expect(unpackEntry(damaged, entryOf(damaged, 'a.txt'), 100)).toBeNull()
  })
})
