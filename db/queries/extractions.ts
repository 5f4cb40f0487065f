import type { Extraction } from '#app/extraction/extraction.ts'
import type { Db } from '../client.ts'

export type StoredExtraction = Readonly<{ id: string; version: number; result: Extraction }>

/** Keeps the extraction as the protocol's next version. The caller has locked the protocol. */
export async function addExtraction(
  db: Db,
  organisation: string,
  protocolId: string,
  result: Extraction,
): Promise<string> {
  const latest = await findLatestExtraction(db, organisation, protocolId)
  const { id } = await db
    .insertInto('extraction')
    .values({
      organisation_id: organisation,
      protocol_id: protocolId,
      version: (latest?.version ?? 0) + 1,
      engine: result.engine,
      result: JSON.stringify(result),
      section_count: result.sections.length,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export function findLatestExtraction(
  db: Db,
  organisation: string,
  protocolId: string,
): Promise<StoredExtraction | undefined> {
  return db
    .selectFrom('extraction')
    .select(['id', 'version', 'result'])
    .where('organisation_id', '=', organisation)
    .where('protocol_id', '=', protocolId)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
}
