import { hashPassword } from 'better-auth/crypto'
import type { SignedIn } from '#app/accounts/signed-in.ts'
import type { Db } from '#db/client.ts'
import { addMember } from '#db/queries/memberships.ts'
import { addOrganisation } from '#db/queries/organisations.ts'
import { addPerson } from '#db/queries/people.ts'

export const password = 'ett långt lösenord'

// Once, since hashing is slow on purpose.
const hashed = hashPassword(password)

/** An organisation, or the one given, with one more administrator. */
export async function wholeSetUp(
  db: Db,
  organisationName = 'Förbundet',
  email = 'karin@ek.example',
  organisation?: string,
): Promise<{ me: SignedIn }> {
  const organisationId = organisation ?? (await addOrganisation(db, organisationName))
  const userId = await addPerson(db, { name: 'Karin Ek', email, passwordHash: await hashed })
  await addMember(db, organisationId, userId, { role: 'administrator', ownerId: null })
  return {
    me: {
      userId,
      name: 'Karin Ek',
      email,
      organisationId,
      organisationName,
      role: 'administrator',
      ownerId: null,
    },
  }
}

/** The last part of a link's path; fails where there is no link. */
export function tokenOf(path: string | null): string {
  const token = path?.split('/').at(-1)
  if (!token) throw new Error('there is no link')
  return token
}

// In an order that no foreign key minds.
const tables = [
  'invitation',
  'office_holder',
  'membership',
  'session',
  'account',
  'user',
  'owner',
  'organisation',
  'rate_limit',
] as const

export async function emptyAccounts(db: Db): Promise<void> {
  for (const table of tables) await db.deleteFrom(table).execute()
}
