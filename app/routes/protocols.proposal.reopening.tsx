import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { answerDecision } from '#app/protocols/review/answer-decision.ts'
import { DecisionPage } from '#app/protocols/review/decision-page.tsx'
import { reopenProposal } from '#app/protocols/review/dismiss-proposal.ts'
import type { Route } from './+types/protocols.proposal.reopening'

/** `POST protokoll/:protocolId/forslag/:proposalId/ateroppnande`: takes a dismissal back. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'review')
  const { organisationId } = signedIn
  return answerDecision({ request, params, form: await request.formData() }, async (seen) => {
    const decided = await reopenProposal(context.get(dbContext), organisationId, seen)
    return decided.ok ? { ok: true, taskNumber: null } : decided
  })
}

export default function Reopening({ params, actionData }: Route.ComponentProps) {
  return <DecisionPage protocolId={params.protocolId} proposalId={params.proposalId} answered={actionData} />
}
