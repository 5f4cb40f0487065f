import { sql } from 'kysely'
import type { Db } from '../client.ts'

export async function hasOrganisation(db: Db): Promise<boolean> {
  return (await db.selectFrom('organisation').select('id').limit(1).executeTakeFirst()) !== undefined
}

export async function addOrganisation(trx: Db, name: string): Promise<string> {
  const { id } = await trx
    .insertInto('organisation')
    .values({ name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function renameOrganisation(db: Db, organisation: string, name: string): Promise<void> {
  await db.updateTable('organisation').set({ name }).where('id', '=', organisation).execute()
}

const SETTING_UP = 0x5e7_0b

/** Lets one set-up at a time through, until the transaction ends. */
export async function lockSetUp(trx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${SETTING_UP})`.execute(trx)
}
