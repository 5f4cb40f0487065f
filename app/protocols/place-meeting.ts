import type { Extraction } from '#app/extraction/extraction.ts'
import { overlaps } from '#app/extraction/span.ts'
import { ensureBody } from '#db/queries/bodies.ts'
import { ensureMeeting } from '#db/queries/meetings.ts'
import { placeProtocol, type ProtocolHead } from '#db/queries/protocols.ts'
import { settleWaitingDeadlines } from '#db/queries/waiting-deadlines.ts'
import type { Db } from '#db/client.ts'

/**
 * Gives the protocol the body and the meeting that its own words name, as far as they do. What it has already,
 * from an earlier extraction or from a person, is left alone. The caller has locked the protocol.
 */
export async function placeByItsWords(
  trx: Db,
  organisation: string,
  head: ProtocolHead,
  extraction: Extraction,
): Promise<void> {
  const { body, date } = extraction.meeting
  if (head.meetingId !== null || body === null) return
  const { id: bodyId } = await ensureBody(trx, organisation, body)
  const meetingId = await ensureMeeting(trx, organisation, {
    bodyId,
    heldOn: date,
    nextOn: trustedNextMeeting(extraction),
  })
  await placeProtocol(trx, organisation, head.id, meetingId)
  await settleWaitingDeadlines(trx, organisation, bodyId)
}

/**
 * The next meeting, where it lies after this one and no warning doubts it. Other bodies' deadlines hang on it, so
 * that a mistyped one must wait for a person.
 */
function trustedNextMeeting({ meeting, warnings }: Extraction): string | null {
  const { date, nextMeeting, nextMeetingSpan } = meeting
  if (nextMeeting === null || (date !== null && nextMeeting <= date)) return null
  const isDoubted = warnings.some(
    ({ code, span }) =>
      (code === 'weekday-mismatch' || code === 'impossible-date') &&
      span !== null &&
      nextMeetingSpan !== null &&
      overlaps(span, nextMeetingSpan),
  )
  return isDoubted ? null : nextMeeting
}
