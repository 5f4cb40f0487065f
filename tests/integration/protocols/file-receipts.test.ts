import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { keepScannedPage, findScannedPages } from '#db/queries/scanned-pages.ts'
import { findFileReceipt } from '#db/queries/file-receipts.ts'
import { storeDocument } from '#db/queries/documents.ts'
import { createProtocol } from '#db/queries/protocols.ts'
import { arrangeTenant, sourceOf, TEXT } from '#tests/support/protocol-world.ts'
import { testDatabase } from '#tests/support/test-database.ts'

const db = await testDatabase()
const ours = await arrangeTenant(db)
const theirs = await arrangeTenant(db)
const bytes = Buffer.from(TEXT)

const store = (actor: string | null, more = '') =>
  storeDocument(db, ours.organisation, actor, {
    fileName: 'protokoll.txt',
    mediaType: 'text/plain',
    bytes: Buffer.concat([bytes, Buffer.from(more)]),
  })

test('a file is known by its sum, and by when and from whom it came', async () => {
  const documentId = await store(ours.actor)
  const protocolId = await createProtocol(db, ours.organisation, documentId, sourceOf(TEXT))
  expect(await findFileReceipt(db, ours.organisation, protocolId)).toEqual({
    fileName: 'protokoll.txt',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    receivedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u),
    receivedFrom: 'Stina Ek',
  })
  expect(await findFileReceipt(db, theirs.organisation, protocolId)).toBeUndefined()
})

test('a file that the command line brought came from nobody', async () => {
  const documentId = await store(null, 'mer')
  const protocolId = await createProtocol(db, ours.organisation, documentId, sourceOf(TEXT))
  expect(await findFileReceipt(db, ours.organisation, protocolId)).toMatchObject({ receivedFrom: null })
})

test('a scanned page is kept once for each reader, for its own organisation, and never changed', async () => {
  const documentId = await store(ours.actor, 'skannat')
  const keep = (page: number, reader: number, words: string) =>
    keepScannedPage(db, ours.organisation, documentId, { page, reader, recognised: { words } })
  await keep(2, 1, 'två')
  await keep(1, 1, 'ett')
  await keep(1, 1, 'ett en gång till')
  await keep(1, 2, 'ett av en bättre läsare')
  const pages = await findScannedPages(db, ours.organisation, documentId, 1)
  expect(pages.map(({ recognised }) => recognised)).toEqual([{ words: 'ett' }, { words: 'två' }])
  expect(await findScannedPages(db, theirs.organisation, documentId, 1)).toEqual([])
  await expect(db.deleteFrom('scanned_page').execute()).rejects.toThrow('scanned_page')
})
