import type { Db } from '../client.ts'

/** A task that another version of the same meeting's minutes has led to, by the words it came from. */
export type EarlierTask = Readonly<{ sectionNumber: string | null; quote: string; number: number }>

export function findEarlierTasks(
  db: Db,
  organisation: string,
  { meetingId, protocolId }: Readonly<{ meetingId: string; protocolId: string }>,
): Promise<EarlierTask[]> {
  return db
    .selectFrom('protocol')
    .innerJoin('task', (join) =>
      join
        .onRef('task.organisation_id', '=', 'protocol.organisation_id')
        .onRef('task.protocol_id', '=', 'protocol.id'),
    )
    .where('protocol.organisation_id', '=', organisation)
    .where('protocol.meeting_id', '=', meetingId)
    .where('protocol.id', '!=', protocolId)
    .select(['task.section_number as sectionNumber', 'task.quote', 'task.number'])
    .orderBy('task.number')
    .execute()
}
