import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { DecisionPage } from '#app/protocols/review/decision-page.tsx'
import { answerDecision } from '#app/protocols/review/answer-decision.ts'
import { acceptProposal } from '#app/protocols/review/accept-proposal.ts'
import { parseValues } from '#app/protocols/review/parse-values.ts'
import type { Route } from './+types/protocols.proposal.acceptance'

/** `POST protokoll/:protocolId/forslag/:proposalId/godkannande`: makes it a task, with the form's values if edited. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'review')
  const { organisationId, userId } = signedIn
  const form = await request.formData()
  const parsed = form.get('edited') === 'ja' ? parseValues(form) : null
  return answerDecision({ request, params, form }, async (seen) => {
    if (parsed?.ok === false) return { ok: false, reason: 'invalid', errors: parsed.errors }
    const accepted = await acceptProposal(
      context.get(dbContext),
      organisationId,
      userId,
      seen,
      parsed?.values,
    )
    if (accepted.ok) return { ok: true, taskNumber: accepted.task.number }
    return parsed ? { ...accepted, written: parsed.values } : accepted
  })
}

export default function Acceptance({ params, actionData }: Route.ComponentProps) {
  return <DecisionPage protocolId={params.protocolId} proposalId={params.proposalId} answered={actionData} />
}
