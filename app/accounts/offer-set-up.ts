import type { Db } from '#db/client.ts'
import { addSetUpInvitation } from '#db/queries/invitations.ts'
import { hasOrganisation, lockSetUp } from '#db/queries/organisations.ts'
import { newOneTimeLink } from './one-time-link.ts'

/** A path that sets up the organisation and its first administrator, good once and until the next start; null when there is one. */
export async function offerSetUp(db: Db): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    await lockSetUp(trx)
    if (await hasOrganisation(trx)) return null
    const { token, hash } = newOneTimeLink()
    await addSetUpInvitation(trx, hash)
    return `/kom-igang/${token}`
  })
}
