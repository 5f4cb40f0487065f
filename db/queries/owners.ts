import { sql } from 'kysely'
import type { OwnerKind } from '#app/extraction/extraction.ts'
import type { Db } from '../client.ts'

/** An owner as the minutes or a person names it, before the directory knows it. */
export type NamedOwner = Readonly<{ name: string; kind: OwnerKind }>
export type DirectoryOwner = Readonly<{ id: string; name: string; kind: OwnerKind }>

/**
 * The directory's rows for these names, in the order given and each once; names that it lacks are added.
 * The same kind and name, however its letters are cased, is the same owner.
 */
export async function findOrAddOwners(
  trx: Db,
  organisation: string,
  named: readonly NamedOwner[],
): Promise<DirectoryOwner[]> {
  const wanted = new Map<string, NamedOwner>()
  for (const owner of named.map(folded)) if (!wanted.has(ownerKey(owner))) wanted.set(ownerKey(owner), owner)
  if (wanted.size === 0) return []
  // In one order everywhere, so that two transactions that add the same owners wait rather than deadlock.
  const toAdd = [...wanted.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, owner]) => owner)
  await trx
    .insertInto('owner')
    .values(toAdd.map(({ kind, name }) => ({ organisation_id: organisation, kind, name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const rows = await trx
    .selectFrom('owner')
    .select(['id', 'kind', 'name'])
    .where('organisation_id', '=', organisation)
    .where(
      sql<boolean>`lower(name) in (select lower(wanted) from unnest(${toAdd.map(({ name }) => name)}::text[]) as wanted)`,
    )
    .execute()
  const byKey = new Map(rows.map((row) => [ownerKey(row), row]))
  return [...wanted.keys()].map((key) => {
    const row = byKey.get(key)
    if (row === undefined) throw new Error('an owner was neither added nor there')
    return row
  })
}

const folded = ({ name, kind }: NamedOwner): NamedOwner => ({ kind, name: name.replace(/\s+/gu, ' ').trim() })

const ownerKey = ({ kind, name }: NamedOwner): string => `${kind} ${name.toLowerCase()}`

/** Everybody in the directory, as Swedish sorts them. */
export function listOwners(db: Db, organisation: string): Promise<DirectoryOwner[]> {
  return db
    .selectFrom('owner')
    .select(['id', 'name', 'kind'])
    .where('organisation_id', '=', organisation)
    .orderBy(sql`name collate "sv-x-icu"`)
    .orderBy('id')
    .execute()
}

/** Those of that name, however its letters are cased; several where kinds differ. */
export function findOwnersNamed(db: Db, organisation: string, name: string): Promise<DirectoryOwner[]> {
  return db
    .selectFrom('owner')
    .select(['id', 'name', 'kind'])
    .where('organisation_id', '=', organisation)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
}
