import { type Expression, expressionBuilder, sql } from 'kysely'
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
