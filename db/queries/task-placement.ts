import type { Db } from '../client.ts'

/** Follows a protocol whose body or meeting a reviewer has set right; what is to be done stays the same. */
export async function moveTasksToMeeting(
  db: Db,
  organisation: string,
  protocolId: string,
  { bodyId, meetingId }: Readonly<{ bodyId: string; meetingId: string }>,
): Promise<void> {
  await db
    .updateTable('task')
    .set({ body_id: bodyId, meeting_id: meetingId })
    .where('organisation_id', '=', organisation)
    .where('protocol_id', '=', protocolId)
    .execute()
}
