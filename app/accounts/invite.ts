import type { Db } from '#db/client.ts'
import { addInvitation } from '#db/queries/invitations.ts'
import { findMember } from '#db/queries/memberships.ts'
import { findPersonId } from '#db/queries/people.ts'
import type { Role } from '#db/schema.ts'
import { newOneTimeLink } from './one-time-link.ts'
import { findOrAddPerson } from './persons.ts'
import type { SignedIn } from './signed-in.ts'

export type InviteValues = Readonly<{ email: string; role: Role; ownerName: string | null }>

export type InviteOutcome =
  | Readonly<{ ok: true; path: string }>
  /** A member has a link for a new password instead; one person works in one organisation. */
  | Readonly<{ ok: false; reason: 'member' | 'elsewhere' }>

/** A path that lets somebody in, once and within seven days. It is told here and nowhere else. */
export async function invite(
  db: Db,
  me: SignedIn,
  { email, role, ownerName }: InviteValues,
): Promise<InviteOutcome> {
  const known = await findPersonId(db, email)
  if (known !== null) {
    const member = await findMember(db, me.organisationId, known)
    if (!member) return { ok: false, reason: 'elsewhere' }
    if (!member.endedOn) return { ok: false, reason: 'member' }
  }
  const ownerId = ownerName && (await findOrAddPerson(db, me.organisationId, ownerName))
  return { ok: true, path: await makeLink(db, me, { email, role, ownerId }) }
}

/** For a member who has forgotten theirs: the same kind of link, which changes nothing but the password. */
export async function offerNewPassword(
  db: Db,
  me: SignedIn,
  userId: string,
): Promise<{ email: string; path: string } | null> {
  const member = await findMember(db, me.organisationId, userId)
  if (!member || member.endedOn) return null
  const { email, role, ownerId } = member
  return { email, path: await makeLink(db, me, { email, role, ownerId }) }
}

type LinkValues = { email: string; role: Role; ownerId: string | null }

async function makeLink(db: Db, me: SignedIn, values: LinkValues): Promise<string> {
  const { token, hash } = newOneTimeLink()
  await addInvitation(db, me.organisationId, me.userId, { tokenHash: hash, ...values })
  return `/inbjudan/${token}`
}
