import { extract } from '#app/extraction/extract.ts'
import type { Calendar } from '#app/extraction/extraction.ts'
import type { Db } from '#db/client.ts'
import { findLatestExtraction } from '#db/queries/extractions.ts'
import { readCalendar } from '#db/queries/meetings.ts'
import { findSource, lockProtocol, type ProtocolHead } from '#db/queries/protocols.ts'
import { placeByItsWords } from './place-meeting.ts'
import { saveExtraction } from './save-extraction.ts'

/**
 * Extracts the protocol anew with what is known today: of its own meeting, of other meetings, and with the rules as
 * they are now. False where there is no such protocol.
 */
export async function extractAgain(trx: Db, organisation: string, protocolId: string): Promise<boolean> {
  const head = await lockProtocol(trx, organisation, protocolId)
  const source = head && (await findSource(trx, organisation, protocolId))
  if (!source) return false
  const latest = await findLatestExtraction(trx, organisation, protocolId)
  const calendar = await readCalendar(trx, organisation)
  const extraction = extract(source, calendarOf(head, calendar, latest?.result.meeting.body ?? null))
  await placeByItsWords(trx, organisation, head, extraction)
  await saveExtraction(trx, organisation, { protocolId, source, extraction })
  return true
}

/** The minutes know their body by their own name for it, whatever a person has called it since. */
function calendarOf(head: ProtocolHead, { meetings }: Calendar, ownName: string | null): Calendar {
  const underOwnName =
    ownName === null || ownName === head.bodyName
      ? []
      : meetings.filter(({ body }) => body === head.bodyName).map(({ date }) => ({ body: ownName, date }))
  return {
    meetings: [...meetings, ...underOwnName].toSorted((a, b) => a.date.localeCompare(b.date)),
    ...(head.heldOn === null ? {} : { heldOn: head.heldOn }),
  }
}
