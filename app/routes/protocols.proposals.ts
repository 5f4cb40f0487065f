import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { answer } from '#app/protocols/answer.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { markProposal, type MarkOutcome } from '#app/protocols/review/mark-proposal.ts'
import { parseSpan } from '#app/protocols/review/parse-place.ts'
import type { Route } from './+types/protocols.proposals'

/** `POST protokoll/:protocolId/forslag`: a duty that the program missed, at `stalle`. */
export async function action({ request, params, context }: Route.ActionArgs): Promise<MarkOutcome> {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'review')
  const protocolId = requireUuid(params.protocolId)
  const form = await request.formData()
  const span = parseSpan(form.get('stalle'))
  const outcome = span
    ? await markProposal(context.get(dbContext), signedIn.organisationId, protocolId, span)
    : ({ ok: false, reason: 'no-words' } as const)
  const at = 'proposalId' in outcome ? `?fynd=${outcome.proposalId}&andra=ja#fynd-${outcome.proposalId}` : ''
  return answer(request, `/protokoll/${protocolId}${at}`, outcome)
}
