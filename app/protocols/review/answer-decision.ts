import { redirect } from 'react-router'
import { requireUuid } from '../require-uuid.ts'
import { findingId } from '../place-address.ts'
import { parseSeen } from './parse-seen.ts'
import type { ReviewAnswer } from './review-fetcher.ts'
import type { SeenProposal } from './review-outcome.ts'

type Asked = Readonly<{
  request: Request
  params: Readonly<{ protocolId: string; proposalId: string }>
  form: FormData
}>

/**
 * Takes a reviewer's decision. A script gets the answer; a browser without one goes back to the finding, or, where
 * the decision could not stand, to a page that says why.
 */
export async function answerDecision(
  { request, params, form }: Asked,
  decide: (seen: SeenProposal) => Promise<ReviewAnswer>,
): Promise<ReviewAnswer> {
  const proposalId = requireUuid(params.proposalId)
  const seen = parseSeen(form).find(({ id }) => id === proposalId)
  const answer = seen ? await decide(seen) : ({ ok: false, reason: 'missing' } as const)
  if (answer.ok && request.headers.get('accept')?.includes('text/html')) {
    const protocolId = requireUuid(params.protocolId)
    throw redirect(`/protokoll/${protocolId}?fynd=${proposalId}#${findingId(proposalId)}`)
  }
  return answer
}
