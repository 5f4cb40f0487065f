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
 * The body of that name, made where there is none. The same words are the same body, in whatever order and case, and
 * whether its meeting is named or itself: "Styrelsemöte Samverkan X" and "Samverkan X, styrelsen". Fewer or other
 * words are another body, until a person says otherwise.
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

/** The body that a person has named: an older spelling of it, in all its minutes, gives way. */
export async function ensureBodyCalled(db: Db, organisation: string, name: string): Promise<Body> {
  const body = await ensureBody(db, organisation, name)
  if (body.name === tidyName(name)) return body
  return db
    .updateTable('body')
    .set({ name: tidyName(name) })
    .where('organisation_id', '=', organisation)
    .where('id', '=', body.id)
    .returning(['id', 'name'])
    .executeTakeFirstOrThrow()
}

// "styrelsemöte", "styrelsens", "nämnden", "nätverket": the body itself, without article and meeting.
const BODY_NOUN =
  /(?<body>styrelse|nämnd|utskott|nätverk|råd|grupp|stämma)(?:en|et|n)?s?(?:möte|mötet|sammanträde|sammanträdet)?$/u

/** What two spellings of the same body's name have in common. */
export const bodyKey = (name: string): string =>
  tidyName(name)
    .toLocaleLowerCase('sv')
    .replace(/[‐‑‒–—]/gu, '-')
    .split(/[\s,:;]+/u)
    .map((word) => word.replace(BODY_NOUN, '$<body>'))
    .toSorted()
    .join(' ')
