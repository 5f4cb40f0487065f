import { sql } from 'kysely'
import type { Closure } from '#app/extraction/extraction.ts'
import type { Db } from '../client.ts'

/** The case number of a section of a protocol. */
export type SectionCase = Readonly<{ protocolId: string; number: string; caseNumber: string }>

/** The case numbers that the protocols' sections bear, by their latest extractions. */
export function findSectionCases(
  db: Db,
  organisation: string,
  protocols: readonly string[],
): Promise<SectionCase[]> {
  if (protocols.length === 0) return Promise.resolve([])
  return db
    .with('latest', (cte) =>
      cte
        .selectFrom('extraction')
        .distinctOn('protocol_id')
        .where('organisation_id', '=', organisation)
        .where('protocol_id', 'in', protocols)
        .select(['protocol_id', sql`result -> 'sections'`.as('sections')])
        .orderBy('protocol_id')
        .orderBy('version', 'desc'),
    )
    .selectFrom('latest')
    .innerJoinLateral(
      sql<{ section: unknown }>`jsonb_array_elements(latest.sections)`.as<'s'>(sql`s(section)`),
      (on) => on.onTrue(),
    )
    .where(sql`s.section ->> 'caseNumber'`, 'is not', null)
    .where(sql`s.section ->> 'number'`, 'is not', null)
    .select([
      'latest.protocol_id as protocolId',
      sql<string>`s.section ->> 'number'`.as('number'),
      sql<string>`s.section ->> 'caseNumber'`.as('caseNumber'),
    ])
    .execute()
}

/** What the latest extraction says has come to its end, with the title of its section; none by older rules. */
export type ClosureFound = Closure & Readonly<{ sectionTitle: string | null }>

export async function findClosures(
  db: Db,
  organisation: string,
  protocolId: string,
): Promise<ClosureFound[]> {
  const latest = db
    .selectFrom('extraction')
    .where('organisation_id', '=', organisation)
    .where('protocol_id', '=', protocolId)
    .orderBy('version', 'desc')
    .limit(1)
  const found = await latest
    .select(sql<Closure[] | null>`result -> 'closures'`.as('closures'))
    .executeTakeFirst()
  const closures = found?.closures ?? []
  // Most minutes end nothing, and their sections, a large value, stay where they are.
  if (closures.length === 0) return []
  const { sections } = await latest
    .select(sql<{ number: string | null; title: string }[]>`result -> 'sections'`.as('sections'))
    .executeTakeFirstOrThrow()
  return closures.map((closure) => ({
    ...closure,
    sectionTitle: sections.find(({ number }) => number === closure.section)?.title ?? null,
  }))
}
