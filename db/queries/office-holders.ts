import { type Expression, expressionBuilder, sql } from 'kysely'
import type { Db } from '../client.ts'
import type { Database } from '../schema.ts'

/** The owners given and every role that one of them holds on the day: whom their tasks may name. */
export function ownersAnsweringFor(
  organisation: string,
  owners: readonly string[],
  today: string,
): Expression<string> {
  const eb = expressionBuilder<Database>()
  const offices = eb
    .selectFrom('office_holder')
    .select('role_owner_id as id')
    .where('organisation_id', '=', organisation)
    .where('person_owner_id', 'in', owners)
    .where('from_on', '<=', today)
    .where((each) => each.or([each('until_on', 'is', null), each('until_on', '>=', today)]))
  return sql<string>`(select unnest(${owners}::uuid[]) union ${offices})`
}

/** The same as ids. */
export async function findOwnersAnsweringFor(
  db: Db,
  organisation: string,
  owner: string,
  today: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from ${ownersAnsweringFor(organisation, [owner], today)} as answering (id)`.execute(db)
  return rows.map(({ id }) => id)
}
