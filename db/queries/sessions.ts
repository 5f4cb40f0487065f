import { sql } from 'kysely'
import type { Db } from '../client.ts'
import { dayInSweden } from './swedish-time.ts'

/** `lastUsed` is a day, `YYYY-MM-DD`: a session notes its use once a day. */
export type OpenSession = Readonly<{ id: string; userAgent: string | null; lastUsed: string }>

/** Where a member is signed in, the latest first. */
export function listSessions(db: Db, organisation: string, userId: string): Promise<OpenSession[]> {
  return db
    .selectFrom('session')
    .innerJoin('membership', 'membership.user_id', 'session.user_id')
    .select([
      'session.id',
      'session.user_agent as userAgent',
      dayInSweden(sql.ref('session.updated_at')).as('lastUsed'),
    ])
    .where('membership.organisation_id', '=', organisation)
    .where('session.user_id', '=', userId)
    .where('session.expires_at', '>', new Date())
    .orderBy('session.updated_at', 'desc')
    .orderBy('session.id')
    .execute()
}

/** Ends one session of a member, or all of them; the next thing they do there asks them to sign in. */
export async function endSessions(
  db: Db,
  organisation: string,
  userId: string,
  sessionId?: string,
): Promise<void> {
  await db
    .deleteFrom('session')
    .where('user_id', '=', userId)
    .where('user_id', 'in', (eb) =>
      eb.selectFrom('membership').select('user_id').where('organisation_id', '=', organisation),
    )
    .$if(sessionId !== undefined, (query) => query.where('id', '=', sessionId ?? ''))
    .execute()
}
