import { sql } from 'kysely'
import type { Db } from '../client.ts'
import type { Role } from '../schema.ts'
import { withdrawInvitationsOf } from './invitations.ts'
import { dayInSweden } from './swedish-time.ts'
import { endSessions } from './sessions.ts'

export type Member = Readonly<{
  userId: string
  name: string
  email: string
  role: Role
  ownerId: string | null
  ownerName: string | null
  /** Days, `YYYY-MM-DD`. */
  since: string
  endedOn: string | null
}>

export type MembershipValues = Readonly<{ role: Role; ownerId: string | null }>

/** An organisation always keeps somebody who can let others in. */
export type MembershipChange = 'done' | 'missing' | 'last-administrator'

/** Whom a signed-in person is and where they work; null when their membership has ended. */
export async function findMembership(db: Db, userId: string) {
  const row = await db
    .selectFrom('membership')
    .innerJoin('user', 'user.id', 'membership.user_id')
    .innerJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'user.id as userId',
      'user.name',
      'user.email',
      'organisation.id as organisationId',
      'organisation.name as organisationName',
      'membership.role',
      'membership.owner_id as ownerId',
    ])
    .where('membership.user_id', '=', userId)
    .where('membership.ended_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

const members = (db: Db, organisation: string) =>
  db
    .selectFrom('membership')
    .innerJoin('user', 'user.id', 'membership.user_id')
    .leftJoin('owner', (join) =>
      join
        .onRef('owner.id', '=', 'membership.owner_id')
        .onRef('owner.organisation_id', '=', 'membership.organisation_id'),
    )
    .select([
      'user.id as userId',
      'user.name',
      'user.email',
      'membership.role',
      'membership.owner_id as ownerId',
      'owner.name as ownerName',
      dayInSweden(sql.ref('membership.created_at')).as('since'),
      sql<string | null>`${dayInSweden(sql.ref('membership.ended_at'))}`.as('endedOn'),
    ])
    .where('membership.organisation_id', '=', organisation)

/** Those who work here first, then those who have left; each by name as Swedish sorts it. */
export function listMembers(db: Db, organisation: string): Promise<Member[]> {
  return members(db, organisation)
    .orderBy(sql`membership.ended_at is not null`)
    .orderBy(sql`"user".name collate "sv-x-icu"`)
    .orderBy('user.id')
    .execute()
}

export async function findMember(db: Db, organisation: string, userId: string): Promise<Member | null> {
  return (await members(db, organisation).where('membership.user_id', '=', userId).executeTakeFirst()) ?? null
}

/** Also lets somebody who had left come back. */
export async function addMember(
  trx: Db,
  organisation: string,
  userId: string,
  { role, ownerId }: MembershipValues,
): Promise<void> {
  await trx
    .insertInto('membership')
    .values({ organisation_id: organisation, user_id: userId, role, owner_id: ownerId })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'user_id'])
        .doUpdateSet({ role, owner_id: ownerId, ended_at: null }),
    )
    .execute()
}

export function changeMember(
  db: Db,
  organisation: string,
  userId: string,
  { role, ownerId }: MembershipValues,
): Promise<MembershipChange> {
  return changeGuarded(db, organisation, userId, role !== 'administrator', async (trx) => {
    await trx
      .updateTable('membership')
      .set({ role, owner_id: ownerId })
      .where('organisation_id', '=', organisation)
      .where('user_id', '=', userId)
      .execute()
  })
}

/** Ends the membership and, at once, every session of the person; what they did stays theirs. */
export function endMembership(db: Db, organisation: string, userId: string): Promise<MembershipChange> {
  return changeGuarded(db, organisation, userId, true, async (trx) => {
    await trx
      .updateTable('membership')
      .set({ ended_at: new Date() })
      .where('organisation_id', '=', organisation)
      .where('user_id', '=', userId)
      .execute()
    await endSessions(trx, organisation, userId)
    await withdrawInvitationsOf(trx, organisation, userId)
  })
}

/** The lock makes two administrators who remove each other at once wait for each other. */
function changeGuarded(
  db: Db,
  organisation: string,
  userId: string,
  losesAdministrator: boolean,
  change: (trx: Db) => Promise<void>,
): Promise<MembershipChange> {
  return db.transaction().execute(async (trx) => {
    await trx.selectFrom('organisation').select('id').where('id', '=', organisation).forUpdate().execute()
    const active = await trx
      .selectFrom('membership')
      .select(['user_id', 'role'])
      .where('organisation_id', '=', organisation)
      .where('ended_at', 'is', null)
      .execute()
    if (!active.some((member) => member.user_id === userId)) return 'missing'
    const administrators = active.filter((member) => member.role === 'administrator')
    const last = administrators.length === 1 && administrators[0]?.user_id === userId
    if (last && losesAdministrator) return 'last-administrator'
    await change(trx)
    return 'done'
  })
}
