import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '#tests/support/test-database.ts'
import {
  arrangeProtocol,
  arrangeTenant,
  extractionOf,
  itemOf,
  TEXT,
  type Tenant,
} from '#tests/support/protocol-world.ts'

const db = await testDatabase()

let tenant: Tenant
let stranger: Tenant
let protocolId: string

/** Beside the rules of the queue, which would find the job that is there. */
const enqueue = () =>
  sql`
  insert into job (organisation_id, kind, document_id)
  select organisation_id, 'read-protocol', document_id from protocol where id = ${protocolId}`.execute(db)

beforeAll(async () => {
  tenant = await arrangeTenant(db)
  stranger = await arrangeTenant(db)
  protocolId = await arrangeProtocol(
    db,
    tenant,
    extractionOf(TEXT, [itemOf(TEXT, 'Ekonomichefen återkommer med underlag.')]),
  )
})

test.each([
  ['the bytes of a document', sql`update document set bytes = ''::bytea`],
  ['the name of a document', sql`update document set file_name = 'annat.pdf'`],
  ['a document altogether', sql`delete from document`],
  ['the text of a protocol', sql`update protocol set source = '{}'::jsonb`],
  ['a protocol altogether', sql`delete from protocol`],
  ['an extraction', sql`update extraction set result = '{}'::jsonb`],
  ['an extraction altogether', sql`delete from extraction`],
  ['a proposal altogether', sql`delete from proposal`],
])('nobody alters or deletes %s', async (_, statement) => {
  await expect(statement.execute(db)).rejects.toThrow(/refused|immutable/u)
})

test.each([
  ['a proposal of nobody’s reading', sql`update proposal set extracted = null, corrected = null`],
  ['a proposal accepted at no time', sql`update proposal set state = 'accepted', reviewed_at = null`],
  ['a proposal of no words', sql`update proposal set quote = ' '`],
  ['a span that ends before it begins', sql`update proposal set span_end = span_start`],
  ['an ordinal without an extraction', sql`update proposal set extraction_id = null`],
  ['a next meeting before this one', sql`update meeting set next_on = held_on`],
  ['a body without a name', sql`update body set name = ' '`],
  ['a version that is none', sql`update protocol set version = 0`],
])('the database refuses %s', async (_, statement) => {
  await expect(statement.execute(db)).rejects.toThrow(/violates check constraint/u)
})

test('the same bytes are stored once in an organisation, and in another again', async () => {
  const copy = (organisation: string) =>
    sql`
    insert into document (organisation_id, file_name, media_type, byte_size, sha256, bytes)
    select ${organisation}, 'kopia.txt', media_type, byte_size, sha256, bytes from document
    where organisation_id = ${tenant.organisation} limit 1`.execute(db)
  await expect(copy(tenant.organisation)).rejects.toThrow(/unique constraint/u)
  await copy(stranger.organisation)
})

test('a document is one protocol, and a version of a meeting’s minutes one protocol', async () => {
  await expect(
    sql`insert into protocol (organisation_id, document_id, source)
        select organisation_id, document_id, source from protocol where id = ${protocolId}`.execute(db),
  ).rejects.toThrow(/unique constraint/u)
  const other = await arrangeProtocol(db, tenant, extractionOf(TEXT, []))
  await expect(sql`update protocol set version = 1 where id = ${other}`.execute(db)).rejects.toThrow(
    /unique constraint/u,
  )
})

test('a document waits or runs in one job at a time', async () => {
  await enqueue()
  await expect(enqueue()).rejects.toThrow(/job_active/u)
})

test.each([
  ['a failed job without a reason', sql`update job set state = 'failed'`],
  ['a finished job without a protocol', sql`update job set state = 'done'`],
])('the database refuses %s', async (_, statement) => {
  await expect(statement.execute(db)).rejects.toThrow(/violates check constraint/u)
})

test.each([
  [
    'meeting',
    (to: string) =>
      sql`update protocol set meeting_id = (select id from meeting where organisation_id = ${to} limit 1) where id = ${protocolId}`,
  ],
  [
    'reviewer',
    () =>
      sql`update proposal set state = 'dismissed', reviewed_at = now(), reviewed_by = ${stranger.actor} where protocol_id = ${protocolId}`,
  ],
])('a row never points at another organisation’s %s', async (_, statement) => {
  await arrangeProtocol(db, stranger, extractionOf(TEXT, []))
  await expect(statement(stranger.organisation).execute(db)).rejects.toThrow(/foreign key constraint/u)
})
