import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { answer } from '#app/protocols/answer.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { parseSeen } from '#app/protocols/review/parse-seen.ts'
import { acceptProposals, type ManyReviewed } from '#app/protocols/review/review-many.ts'
import type { Route } from './+types/protocols.proposals.acceptances'

/** `POST protokoll/:protocolId/forslag/godkannanden`: all that the form names, as the reviewer saw them. */
export async function action({ request, params, context }: Route.ActionArgs): Promise<ManyReviewed> {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'review')
  const { organisationId, userId } = signedIn
  const seen = parseSeen(await request.formData())
  const reviewed = await acceptProposals(context.get(dbContext), organisationId, userId, seen)
  return answer(request, `/protokoll/${requireUuid(params.protocolId)}`, reviewed)
}
