import { sql } from 'kysely'
import type { Db } from '../client.ts'

export type Body = Readonly<{ id: string; name: string }>

export function findBodies(db: Db, organisation: string): Promise<Body[]> {
  return db
    .selectFrom('body')
    .select(['id', 'name'])
    .where('organisation_id', '=', organisation)
    .orderBy(sql`name collate "sv-x-icu"`)
    .orderBy('id')
    .execute()
}

/**
 * The body of that name, made where there is none. Names that differ only in case, spacing, kind of hyphen or a
 * closing mark are one; "Styrelsen" and "Styrelsemöte X" are two, until a person says otherwise.
 */
export async function ensureBody(db: Db, organisation: string, name: string): Promise<Body> {
  await sql`select pg_advisory_xact_lock(hashtextextended('body ' || ${organisation}, 0))`.execute(db)
  const known = await findBodyNamed(db, organisation, name)
  if (known) return known
  return db
    .insertInto('body')
    .values({ organisation_id: organisation, name: tidyName(name) })
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()
}

export async function findBodyNamed(db: Db, organisation: string, name: string): Promise<Body | undefined> {
  const wanted = bodyKey(name)
  return (await findBodies(db, organisation)).find((body) => bodyKey(body.name) === wanted)
}

const tidyName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.,:;]+$/u, '')
    .trim()

/** What two spellings of the same body's name have in common. */
export const bodyKey = (name: string): string =>
  tidyName(name)
    .toLocaleLowerCase('sv')
    .replace(/[‐‑‒–—]/gu, '-')
