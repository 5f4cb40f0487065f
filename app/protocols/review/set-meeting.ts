import type { Db } from '#db/client.ts'
import { ensureBodyCalled } from '#db/queries/bodies.ts'
import { changeMeeting, ensureMeeting, findMeeting } from '#db/queries/meetings.ts'
import { findVersions, lockProtocol, placeProtocol, type ProtocolHead } from '#db/queries/protocols.ts'
import { moveTasksToMeeting } from '#db/queries/task-placement.ts'
import { settleWaitingDeadlines } from '#db/queries/waiting-deadlines.ts'
import { extractAgain } from '../extract-again.ts'

/** Body and days of a meeting, as a reviewer saw them or wants them. Days are ISO. */
export type MeetingWords = Readonly<{
  body: string
  heldOn: string | null
  nextOn: string | null
}>

export type MeetingOutcome = Readonly<
  | { ok: true }
  /** `changed`: somebody else set it meanwhile; `order`: the next meeting must be after this one. */
  | { ok: false; reason: 'missing' | 'changed' | 'order' }
>

/**
 * Says of which meeting these are the minutes, moves their tasks along, and reads the minutes anew, since deadlines
 * hang on the meeting's day and on the next one.
 */
export function setMeeting(
  db: Db,
  organisation: string,
  protocolId: string,
  { seen, wanted }: Readonly<{ seen: MeetingWords; wanted: MeetingWords }>,
): Promise<MeetingOutcome> {
  return db.transaction().execute(async (trx) => {
    const head = await lockProtocol(trx, organisation, protocolId)
    if (!head) return { ok: false, reason: 'missing' }
    if (!isAsSeen(head, seen)) return { ok: false, reason: 'changed' }
    const { heldOn, nextOn } = wanted
    if (heldOn !== null && nextOn !== null && nextOn <= heldOn) return { ok: false, reason: 'order' }
    const { id: bodyId } = await ensureBodyCalled(trx, organisation, wanted.body)
    await moveTo(trx, organisation, head, { bodyId, heldOn, nextOn })
    await extractAgain(trx, organisation, protocolId)
    return { ok: true }
  })
}

type Target = Readonly<{ bodyId: string; heldOn: string | null; nextOn: string | null }>

async function moveTo(trx: Db, organisation: string, head: ProtocolHead, target: Target): Promise<void> {
  const meetingId = await meetingFor(trx, organisation, head, target)
  if (meetingId !== head.meetingId) await placeProtocol(trx, organisation, head.id, meetingId)
  await moveTasksToMeeting(trx, organisation, head.id, { bodyId: target.bodyId, meetingId })
  await settleWaitingDeadlines(trx, organisation, target.bodyId)
}

/** The meeting of that body and day where there is one; else this protocol's own, if it has it alone; else a new one. */
async function meetingFor(
  trx: Db,
  organisation: string,
  head: ProtocolHead,
  { bodyId, heldOn, nextOn }: Target,
): Promise<string> {
  const there = heldOn === null ? undefined : await findMeeting(trx, organisation, { bodyId, heldOn })
  const canChange = head.meetingId !== null && (there ?? head.meetingId) === head.meetingId
  const versions = canChange ? await findVersions(trx, organisation, head.meetingId) : []
  const own = there ?? (versions.length === 1 ? head.meetingId : null)
  if (own === null || own !== head.meetingId)
    return ensureMeeting(trx, organisation, { bodyId, heldOn, nextOn })
  await changeMeeting(trx, organisation, { id: own, bodyId, heldOn, nextOn })
  return own
}

const isAsSeen = (head: ProtocolHead, seen: MeetingWords): boolean =>
  (head.bodyName ?? '') === seen.body && head.heldOn === seen.heldOn && head.nextOn === seen.nextOn
