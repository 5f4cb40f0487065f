import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../client.ts'

export type NewDocument = Readonly<{ fileName: string; mediaType: string; bytes: Uint8Array }>
export type StoredFile = Readonly<{ fileName: string; mediaType: string; bytes: Buffer }>

/** Keeps the bytes as they came and gives the document's id; the same bytes again give the id they have. */
export async function storeDocument(
  db: Db,
  organisation: string,
  actor: string | null,
  { fileName, mediaType, bytes }: NewDocument,
): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await findDocumentId(db, organisation, sha256)
  if (known !== undefined) return known
  const stored = await db
    .insertInto('document')
    .values({
      organisation_id: organisation,
      file_name: fileName,
      media_type: mediaType,
      byte_size: bytes.byteLength,
      sha256,
      bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      uploaded_by: actor,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'sha256']).doNothing())
    .returning('id')
    .executeTakeFirst()
  // Nothing came back where another upload of the same bytes was faster; by now it is committed.
  return stored?.id ?? requireDocumentId(db, organisation, sha256)
}

async function findDocumentId(db: Db, organisation: string, sha256: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('document')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row?.id
}

async function requireDocumentId(db: Db, organisation: string, sha256: string): Promise<string> {
  const id = await findDocumentId(db, organisation, sha256)
  if (id === undefined) throw new Error('a document was neither stored nor there')
  return id
}

export async function findStoredFile(
  db: Db,
  organisation: string,
  documentId: string,
): Promise<StoredFile | undefined> {
  const row = await db
    .selectFrom('document')
    .select(['file_name', 'media_type', 'bytes'])
    .where('organisation_id', '=', organisation)
    .where('id', '=', documentId)
    .executeTakeFirst()
  return row && { fileName: row.file_name, mediaType: row.media_type, bytes: row.bytes }
}

/** What a stored file is, without its bytes. */
export type FileFacts = Readonly<{ fileName: string; mediaType: string; size: number }>

export async function findFileFacts(
  db: Db,
  organisation: string,
  documentId: string,
): Promise<FileFacts | undefined> {
  return db
    .selectFrom('document')
    .select(['file_name as fileName', 'media_type as mediaType', 'byte_size as size'])
    .where('organisation_id', '=', organisation)
    .where('id', '=', documentId)
    .executeTakeFirst()
}

/** Some of the bytes of a stored file, from `start` (0-based) up to `end`, which is not included. */
export async function findFileBytes(
  db: Db,
  organisation: string,
  documentId: string,
  { start, end }: Readonly<{ start: number; end: number }>,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('document')
    // PostgreSQL counts from 1, and fetches no more of a large value than it is asked for.
    .select(sql<Buffer>`substring(bytes from ${start + 1}::int for ${end - start}::int)`.as('bytes'))
    .where('organisation_id', '=', organisation)
    .where('id', '=', documentId)
    .executeTakeFirst()
  return row?.bytes
}
