import { sql } from 'kysely'
import type { Db } from '../client.ts'
import type { Role } from '../schema.ts'
import { dayInSweden } from './swedish-time.ts'

const VALID = sql<Date>`now() + interval '7 days'`

export type OpenInvitation = Readonly<{
  id: string
  email: string
  role: Role
  ownerName: string | null
  /** `YYYY-MM-DD` */
  expiresOn: string
}>

/** To join an organisation, or, where `organisationId` is null, to set up the first one. */
export type UsableInvitation = Readonly<{
  organisationId: string | null
  organisationName: string | null
  email: string | null
  role: Role
  ownerId: string | null
}>

/** Takes the place of an earlier invitation to the same address. */
export async function addInvitation(
  db: Db,
  organisation: string,
  actor: string,
  {
    tokenHash,
    email,
    role,
    ownerId,
  }: { tokenHash: string; email: string; role: Role; ownerId: string | null },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await withdraw(trx).where('organisation_id', '=', organisation).where('email', '=', email).execute()
    await trx
      .insertInto('invitation')
      .values({
        organisation_id: organisation,
        token_hash: tokenHash,
        email,
        role,
        owner_id: ownerId,
        created_by: actor,
        expires_at: VALID,
      })
      .execute()
  })
}

/** Replaces every earlier link for setting up. */
export async function addSetUpInvitation(trx: Db, tokenHash: string): Promise<void> {
  await withdraw(trx).where('organisation_id', 'is', null).execute()
  await trx
    .insertInto('invitation')
    .values({ token_hash: tokenHash, role: 'administrator', expires_at: VALID })
    .execute()
}

export function listOpenInvitations(db: Db, organisation: string): Promise<OpenInvitation[]> {
  return usable(db)
    .select(['invitation.id', sql<string>`coalesce(invitation.email, '')`.as('email'), 'invitation.role'])
    .select(['owner.name as ownerName', dayInSweden(sql.ref('invitation.expires_at')).as('expiresOn')])
    .where('invitation.organisation_id', '=', organisation)
    .orderBy('invitation.created_at', 'desc')
    .orderBy('invitation.id')
    .execute()
}

export async function withdrawInvitation(db: Db, organisation: string, id: string): Promise<void> {
  await withdraw(db).where('organisation_id', '=', organisation).where('id', '=', id).execute()
}

/** Every open link that a member was given, such as one for a new password. */
export async function withdrawInvitationsOf(trx: Db, organisation: string, userId: string): Promise<void> {
  await withdraw(trx)
    .where('organisation_id', '=', organisation)
    .where('email', '=', (eb) => eb.selectFrom('user').select('email').where('id', '=', userId))
    .execute()
}

export async function findUsableInvitation(db: Db, tokenHash: string): Promise<UsableInvitation | null> {
  const row = await usable(db)
    .select([
      'invitation.organisation_id as organisationId',
      'organisation.name as organisationName',
      'invitation.email',
      'invitation.role',
      'invitation.owner_id as ownerId',
    ])
    .where('invitation.token_hash', '=', tokenHash)
    .executeTakeFirst()
  return row ?? null
}

/** Marks it used, and says whether it could be: of two who follow a link at once, one does. */
export async function takeInvitation(trx: Db, tokenHash: string): Promise<boolean> {
  const taken = await trx
    .updateTable('invitation')
    .set({ used_at: new Date() })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('id')
    .executeTakeFirst()
  return taken !== undefined
}

const usable = (db: Db) =>
  db
    .selectFrom('invitation')
    .leftJoin('organisation', 'organisation.id', 'invitation.organisation_id')
    .leftJoin('owner', (join) =>
      join
        .onRef('owner.id', '=', 'invitation.owner_id')
        .onRef('owner.organisation_id', '=', 'invitation.organisation_id'),
    )
    .where('invitation.used_at', 'is', null)
    .where('invitation.withdrawn_at', 'is', null)
    .where('invitation.expires_at', '>', sql<Date>`now()`)

const withdraw = (db: Db) =>
  db
    .updateTable('invitation')
    .set({ withdrawn_at: new Date() })
    .where('used_at', 'is', null)
    .where('withdrawn_at', 'is', null)
