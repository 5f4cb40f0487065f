import { sql } from 'kysely'
import type { Db } from '../client.ts'
import { dayInSweden } from './swedish-time.ts'

/** A report that was handed in, as a list shows it. */
export type HandedInReport = Readonly<{
  id: string
  title: string
  /** Null for a report on all bodies. */
  bodyName: string | null
  /** ISO dates, as in Sweden. */
  asOf: string
  handedInOn: string
  handedInBy: string
  rowCount: number
}>

/** `snapshot` is the report whole, as app/reports made it. */
export type StoredReport = HandedInReport & Readonly<{ snapshot: object }>

export type NewReport = Readonly<{ title: string; asOf: string; bodyId: string | null; snapshot: object }>

/** Keeps the report as it is; the database refuses every later change of it. */
export async function storeReport(
  db: Db,
  organisation: string,
  actor: string,
  { title, asOf, bodyId, snapshot }: NewReport,
): Promise<string> {
  const { id } = await db
    .insertInto('report')
    .values({
      organisation_id: organisation,
      title,
      as_of: asOf,
      body_id: bodyId,
      snapshot: JSON.stringify(snapshot),
      created_by: actor,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The latest first. */
export function findReports(db: Db, organisation: string): Promise<HandedInReport[]> {
  return selectReports(db, organisation)
    .orderBy('report.created_at', 'desc')
    .orderBy('report.id')
    .limit(500)
    .execute()
}

export function findReport(db: Db, organisation: string, id: string): Promise<StoredReport | undefined> {
  return selectReports(db, organisation)
    .select('report.snapshot')
    .where('report.id', '=', id)
    .executeTakeFirst()
}

export async function countReports(db: Db, organisation: string): Promise<number> {
  const { count } = await db
    .selectFrom('report')
    .where('organisation_id', '=', organisation)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The day (ISO) of a body's latest report, and what its reports of that day showed. */
export type LatestReports = Readonly<{ asOf: string; snapshots: readonly object[] }>

/** Where `bodyId` is null, of the reports on all bodies; undefined where there is none. */
export async function findLatestReports(
  db: Db,
  organisation: string,
  bodyId: string | null,
): Promise<LatestReports | undefined> {
  const ofBody = db
    .selectFrom('report')
    .where('organisation_id', '=', organisation)
    .where('body_id', bodyId === null ? 'is' : '=', bodyId)
  const rows = await ofBody
    .select(['as_of', 'snapshot'])
    .where(
      'as_of',
      '=',
      ofBody.select(({ fn }) => fn.max('as_of').as('latest')),
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  const [first] = rows
  return first && { asOf: first.as_of, snapshots: rows.map(({ snapshot }) => snapshot) }
}

const selectReports = (db: Db, organisation: string) =>
  db
    .selectFrom('report')
    .innerJoin('user', 'user.id', 'report.created_by')
    .leftJoin('body', (on) =>
      on.onRef('body.organisation_id', '=', 'report.organisation_id').onRef('body.id', '=', 'report.body_id'),
    )
    .where('report.organisation_id', '=', organisation)
    .select([
      'report.id',
      'report.title',
      'body.name as bodyName',
      'report.as_of as asOf',
      dayInSweden(sql.ref('report.created_at')).as('handedInOn'),
      'user.name as handedInBy',
      sql<number>`(select coalesce(sum(jsonb_array_length(part -> 'rows')), 0)
        from jsonb_array_elements(report.snapshot -> 'parts') as part)`.as('rowCount'),
    ])
