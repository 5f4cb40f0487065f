import { sql } from 'kysely'
import type { Db } from '../client.ts'

export type OfficeTerm = Readonly<{
  id: string
  personId: string
  person: string
  from: string
  until: string | null
}>

export type Office = Readonly<{ roleId: string; role: string; terms: readonly OfficeTerm[] }>

/** Every role that the minutes name, as Swedish sorts them, and who has held it, the latest first. */
export async function listOffices(db: Db, organisation: string): Promise<Office[]> {
  const rows = await db
    .selectFrom('owner as role')
    .leftJoin('office_holder as term', (join) =>
      join
        .onRef('term.role_owner_id', '=', 'role.id')
        .onRef('term.organisation_id', '=', 'role.organisation_id'),
    )
    .leftJoin('owner as person', (join) =>
      join
        .onRef('person.id', '=', 'term.person_owner_id')
        .onRef('person.organisation_id', '=', 'role.organisation_id'),
    )
    .select(['role.id as roleId', 'role.name as role', 'term.id', 'person.id as personId'])
    .select(['person.name as person', 'term.from_on as from', 'term.until_on as until'])
    .where('role.organisation_id', '=', organisation)
    .where('role.kind', '=', 'role')
    .orderBy(sql`role.name collate "sv-x-icu"`)
    .orderBy('role.id')
    .orderBy('term.from_on', 'desc')
    .orderBy('term.id')
    .execute()

  const offices = new Map<string, Office & { terms: OfficeTerm[] }>()
  for (const { roleId, role, id, personId, person, from, until } of rows) {
    const office = offices.get(roleId) ?? { roleId, role, terms: [] }
    offices.set(roleId, office)
    if (id && personId && person && from) office.terms.push({ id, personId, person, from, until })
  }
  return [...offices.values()]
}

/** False when the person holds the office from that very day already. */
export async function addOfficeTerm(
  db: Db,
  organisation: string,
  { roleId, personId, from, until }: { roleId: string; personId: string; from: string; until: string | null },
): Promise<boolean> {
  const added = await db
    .insertInto('office_holder')
    .values({
      organisation_id: organisation,
      role_owner_id: roleId,
      person_owner_id: personId,
      from_on: from,
      until_on: until,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return added !== undefined
}

/** The last day is the one given, or the first where that lies later. */
export async function endOfficeTerm(db: Db, organisation: string, id: string, until: string): Promise<void> {
  await db
    .updateTable('office_holder')
    .set({ until_on: sql<string>`greatest(from_on, ${until}::date)` })
    .where('organisation_id', '=', organisation)
    .where('id', '=', id)
    .execute()
}
