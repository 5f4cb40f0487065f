import { data } from 'react-router'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { answer } from '#app/protocols/answer.ts'
import { extractAgain } from '#app/protocols/extract-again.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import type { Route } from './+types/protocols.extractions'

/** `POST protokoll/:protocolId/tolkningar`: reads the minutes anew with the rules as they are now. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'review')
  const protocolId = requireUuid(params.protocolId)
  const isThere = await context
    .get(dbContext)
    .transaction()
    .execute((trx) => extractAgain(trx, signedIn.organisationId, protocolId))
  if (!isThere) throw data(null, { status: 404 })
  return answer(request, `/protokoll/${protocolId}`, null)
}
