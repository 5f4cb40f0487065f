import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { answer } from '#app/protocols/answer.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { parseMeeting, type MeetingAnswer } from '#app/protocols/review/parse-meeting.ts'
import { setMeeting } from '#app/protocols/review/set-meeting.ts'
import type { Route } from './+types/protocols.meeting'

/** `POST protokoll/:protocolId/mote`: says which meeting these are the minutes of. */
export async function action({ request, params, context }: Route.ActionArgs): Promise<MeetingAnswer> {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'review')
  const protocolId = requireUuid(params.protocolId)
  const words = parseMeeting(await request.formData())
  const here = `/protokoll/${protocolId}`
  if (words.wanted.body === '') return answer(request, here, { ok: false, reason: 'body' })
  const db = context.get(dbContext)
  return answer(request, here, await setMeeting(db, signedIn.organisationId, protocolId, words))
}
