import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { findFileBytes, findFileFacts, findStoredFile, storeDocument } from '#db/queries/documents.ts'
import { setUpOrganisation } from '#tests/support/accounts.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const db = await testDatabase()
const { organisationId: ours } = await setUpOrganisation(db)

const MEGABYTE = 1024 * 1024

/** Larger than what PostgreSQL keeps within a row; half of it could be packed. */
const bytes = Buffer.concat([Buffer.alloc(MEGABYTE, 'Protokoll '), randomBytes(MEGABYTE)])
const file = { fileName: 'protokoll.pdf', mediaType: 'application/pdf', bytes }
const id = await storeDocument(db, ours, null, file)

describe('the store of documents', () => {
  test('gives the bytes back as they came', async () => {
    const stored = await findStoredFile(db, ours, id)
    expect(stored?.bytes.equals(bytes)).toBe(true)
    expect(await findFileFacts(db, ours, id)).toEqual({
      fileName: 'protokoll.pdf',
      mediaType: 'application/pdf',
      size: bytes.length,
    })
  })

  test('knows the same bytes again, whatever they are called', async () => {
    expect(await storeDocument(db, ours, null, { ...file, fileName: 'samma.pdf' })).toBe(id)
    const { sha256 } = await db
      .selectFrom('document')
      .select('sha256')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  test('gives a part of them, from the beginning, the middle and the end', async () => {
    for (const [start, end] of [
      [0, 10],
      [MEGABYTE - 5, MEGABYTE + 5],
      [bytes.length - 7, bytes.length],
    ] as const) {
      const part = await findFileBytes(db, ours, id, { start, end })
      expect(part?.equals(bytes.subarray(start, end))).toBe(true)
    }
  })

  test('keeps them unpacked, so that a part costs no more than itself', async () => {
    const { rows } = await sql<{ storage: string }>`
      select attstorage as storage from pg_attribute
      where attrelid = 'document'::regclass and attname = 'bytes'`.execute(db)
    expect(rows).toEqual([{ storage: 'e' }])
  })

  test('shows nothing to another organisation', async () => {
    const { organisationId: theirs } = await setUpOtherOrganisation()
    expect(await findStoredFile(db, theirs, id)).toBeUndefined()
    expect(await findFileFacts(db, theirs, id)).toBeUndefined()
    expect(await findFileBytes(db, theirs, id, { start: 0, end: 9 })).toBeUndefined()
  })
})

async function setUpOtherOrganisation(): Promise<{ organisationId: string }> {
  const row = await db
    .insertInto('organisation')
    .values({ name: 'Samverkan Norrdal' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { organisationId: row.id }
}
