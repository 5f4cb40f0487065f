import { hashPassword } from 'better-auth/crypto'
import type { Db } from '#db/client.ts'
import { findUsableInvitation, takeInvitation } from '#db/queries/invitations.ts'
import { addMember, findMember } from '#db/queries/memberships.ts'
import { addPerson, findPersonId, renamePerson, setPassword } from '#db/queries/people.ts'
import { endSessions } from '#db/queries/sessions.ts'
import { hashOf } from './one-time-link.ts'

/**
 * Accepts an invitation: a new person, one who comes back, or one who was given a link for a new password.
 * Gives the address to sign in with, or null when the link is spent.
 */
export async function join(
  db: Db,
  token: string,
  { name, password }: { name: string; password: string },
): Promise<{ email: string } | null> {
  const passwordHash = await hashPassword(password)
  const tokenHash = hashOf(token)
  return db.transaction().execute(async (trx) => {
    const invitation = await findUsableInvitation(trx, tokenHash)
    if (!invitation?.organisationId || !invitation.email) return null
    if (!(await takeInvitation(trx, tokenHash))) return null
    const { organisationId, email, role, ownerId } = invitation
    const known = await findPersonId(trx, email)
    if (known === null) {
      const userId = await addPerson(trx, { name, email, passwordHash })
      await addMember(trx, organisationId, userId, { role, ownerId })
      return { email }
    }
    const member = await findMember(trx, organisationId, known)
    if (!member) return null
    await renamePerson(trx, known, name)
    await setPassword(trx, known, passwordHash)
    await endSessions(trx, organisationId, known)
    // A link for a new password does not bring back a role that was changed since it was made.
    if (member.endedOn) await addMember(trx, organisationId, known, { role, ownerId })
    return { email }
  })
}
