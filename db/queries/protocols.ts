import { sql } from 'kysely'
import type { SourceDocument } from '#app/extraction/document.ts'
import type { Db } from '../client.ts'

/** Where a protocol belongs. */
export type Placement = Readonly<{
  meetingId: string | null
  bodyId: string | null
  bodyName: string | null
  heldOn: string | null
  nextOn: string | null
}>

export type ProtocolHead = Placement &
  Readonly<{
    id: string
    documentId: string
    fileName: string
    /** 1 for the first minutes of a meeting, 2 for the next ones … */
    version: number
  }>

export async function findProtocolOfDocument(
  db: Db,
  organisation: string,
  documentId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('protocol')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  return row?.id
}

export async function createProtocol(
  db: Db,
  organisation: string,
  documentId: string,
  source: SourceDocument,
): Promise<string> {
  const { id } = await db
    .insertInto('protocol')
    .values({ organisation_id: organisation, document_id: documentId, source: JSON.stringify(source) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Holds the protocol against everybody else who would extract or place it, until the transaction ends. */
export async function lockProtocol(
  db: Db,
  organisation: string,
  protocolId: string,
): Promise<ProtocolHead | undefined> {
  const row = await db
    .selectFrom('protocol')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('id', '=', protocolId)
    .forUpdate()
    .executeTakeFirst()
  return row && findProtocol(db, organisation, protocolId)
}

export async function findProtocol(
  db: Db,
  organisation: string,
  protocolId: string,
): Promise<ProtocolHead | undefined> {
  return selectHeads(db, organisation).where('protocol.id', '=', protocolId).executeTakeFirst()
}

/** The minutes of one meeting, oldest version first. */
export function findVersions(db: Db, organisation: string, meetingId: string): Promise<ProtocolHead[]> {
  return selectHeads(db, organisation)
    .where('protocol.meeting_id', '=', meetingId)
    .orderBy('protocol.version')
    .execute()
}

export async function findSource(
  db: Db,
  organisation: string,
  protocolId: string,
): Promise<SourceDocument | undefined> {
  const row = await db
    .selectFrom('protocol')
    .select('source')
    .where('organisation_id', '=', organisation)
    .where('id', '=', protocolId)
    .executeTakeFirst()
  return row?.source
}

/** Makes the protocol the newest minutes of the meeting. The caller has locked the protocol. */
export async function placeProtocol(
  db: Db,
  organisation: string,
  protocolId: string,
  meetingId: string,
): Promise<void> {
  // The lock lets two versions that arrive at once get two numbers.
  await db
    .selectFrom('meeting')
    .select('id')
    .where('organisation_id', '=', organisation)
    .where('id', '=', meetingId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const { version } = await db
    .selectFrom('protocol')
    .where('organisation_id', '=', organisation)
    .where('meeting_id', '=', meetingId)
    .where('id', '!=', protocolId)
    .select(sql<number>`coalesce(max(version), 0) + 1`.as('version'))
    .executeTakeFirstOrThrow()
  await db
    .updateTable('protocol')
    .set({ meeting_id: meetingId, version })
    .where('organisation_id', '=', organisation)
    .where('id', '=', protocolId)
    .execute()
}

/** Protocols with their document and, where they are known, their meeting and its body. */
export const selectProtocols = (db: Db, organisation: string) =>
  db
    .selectFrom('protocol')
    .innerJoin('document', (join) =>
      join
        .onRef('document.organisation_id', '=', 'protocol.organisation_id')
        .onRef('document.id', '=', 'protocol.document_id'),
    )
    .leftJoin('meeting', (join) =>
      join
        .onRef('meeting.organisation_id', '=', 'protocol.organisation_id')
        .onRef('meeting.id', '=', 'protocol.meeting_id'),
    )
    .leftJoin('body', (join) =>
      join
        .onRef('body.organisation_id', '=', 'meeting.organisation_id')
        .onRef('body.id', '=', 'meeting.body_id'),
    )
    .where('protocol.organisation_id', '=', organisation)

const selectHeads = (db: Db, organisation: string) =>
  selectProtocols(db, organisation).select([
    'protocol.id',
    'protocol.document_id as documentId',
    'protocol.version',
    'document.file_name as fileName',
    'meeting.id as meetingId',
    'meeting.held_on as heldOn',
    'meeting.next_on as nextOn',
    'body.id as bodyId',
    'body.name as bodyName',
  ])
