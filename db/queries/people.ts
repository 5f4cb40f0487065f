import { randomUUID } from 'node:crypto'
import type { Db } from '../client.ts'

// The rows as better-auth writes them itself; made here so that they share a transaction with the membership.
const CREDENTIAL = 'credential'

/** `email` in lower case, `passwordHash` as better-auth's `hashPassword` makes it. Gives the person's id. */
export async function addPerson(
  trx: Db,
  { name, email, passwordHash }: { name: string; email: string; passwordHash: string },
): Promise<string> {
  const id = randomUUID()
  await trx.insertInto('user').values({ id, name, email, image: null }).execute()
  await trx
    .insertInto('account')
    .values({
      id: randomUUID(),
      account_id: id,
      provider_id: CREDENTIAL,
      user_id: id,
      password: passwordHash,
    })
    .execute()
  return id
}

export async function findPersonId(db: Db, email: string): Promise<string | null> {
  const row = await db.selectFrom('user').select('id').where('email', '=', email).executeTakeFirst()
  return row?.id ?? null
}

export async function renamePerson(db: Db, userId: string, name: string): Promise<void> {
  await db.updateTable('user').set({ name, updated_at: new Date() }).where('id', '=', userId).execute()
}

export async function setPassword(trx: Db, userId: string, passwordHash: string): Promise<void> {
  await trx
    .updateTable('account')
    .set({ password: passwordHash, updated_at: new Date() })
    .where('user_id', '=', userId)
    .where('provider_id', '=', CREDENTIAL)
    .execute()
}

export async function findPersonName(db: Db, email: string): Promise<string | null> {
  const row = await db.selectFrom('user').select('name').where('email', '=', email).executeTakeFirst()
  return row?.name ?? null
}
