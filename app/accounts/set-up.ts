import { hashPassword } from 'better-auth/crypto'
import type { Db } from '#db/client.ts'
import { takeInvitation } from '#db/queries/invitations.ts'
import { addMember } from '#db/queries/memberships.ts'
import { addOrganisation, hasOrganisation, lockSetUp } from '#db/queries/organisations.ts'
import { addPerson } from '#db/queries/people.ts'
import { hashOf } from './one-time-link.ts'

export type SetUpValues = Readonly<{ organisation: string; name: string; email: string; password: string }>

/** The first organisation and its administrator, whole or not at all; null when the link is spent. */
export async function setUp(
  db: Db,
  token: string,
  { organisation, name, email, password }: SetUpValues,
): Promise<{ organisationId: string; userId: string } | null> {
  const passwordHash = await hashPassword(password)
  return db.transaction().execute(async (trx) => {
    await lockSetUp(trx)
    if (await hasOrganisation(trx)) return null
    if (!(await takeInvitation(trx, hashOf(token)))) return null
    const organisationId = await addOrganisation(trx, organisation)
    const userId = await addPerson(trx, { name, email, passwordHash })
    await addMember(trx, organisationId, userId, { role: 'administrator', ownerId: null })
    return { organisationId, userId }
  })
}
