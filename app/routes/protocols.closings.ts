import { data } from 'react-router'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { answer } from '#app/protocols/answer.ts'
import { placeId } from '#app/protocols/place-address.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { answerClosing, type ClosingOutcome } from '#app/tasks/answer-closing.ts'
import { parseClosingAnswer } from '#app/tasks/parse-closing-answer.ts'
import type { Route } from './+types/protocols.closings'

/** `POST protokoll/:protocolId/avslut`: what a sentence of these minutes means for a task of earlier ones. */
export async function action({ request, params, context }: Route.ActionArgs): Promise<ClosingOutcome> {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'review')
  requireMay(signedIn, 'edit-task')
  const protocolId = requireUuid(params.protocolId)
  const asked = parseClosingAnswer(await request.formData())
  if (asked === null) throw data(null, { status: 400 })
  const { span } = asked
  const here = `/protokoll/${protocolId}?stalle=${span.start}-${span.end}&visa=fynd#${placeId(span.start)}`
  const { organisationId, userId } = signedIn
  const outcome = await answerClosing(
    context.get(dbContext),
    organisationId,
    userId,
    { ...asked, protocolId },
    context.get(todayContext),
  )
  return answer(request, here, outcome)
}
