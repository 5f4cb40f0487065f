import type { Db } from '../client.ts'
import type { TaskFilter } from './task-filter.ts'

/** A meeting, or the protocol of one. */
export type FilterPlace = Readonly<{ id: string; body: string | null; heldOn: string | null }>

/** The meetings and protocols that a filter names, for those who read it. */
export async function findFilterPlaces(
  db: Db,
  organisation: string,
  { meetings, protocols }: Pick<TaskFilter, 'meetings' | 'protocols'>,
): Promise<Readonly<{ meetings: readonly FilterPlace[]; protocols: readonly FilterPlace[] }>> {
  return {
    meetings: meetings.length === 0 ? [] : await findMeetings(db, organisation, meetings),
    protocols: protocols.length === 0 ? [] : await findProtocols(db, organisation, protocols),
  }
}

const findMeetings = (db: Db, organisation: string, ids: readonly string[]): Promise<FilterPlace[]> =>
  db
    .selectFrom('meeting')
    .leftJoin('body', (on) =>
      on
        .onRef('body.organisation_id', '=', 'meeting.organisation_id')
        .onRef('body.id', '=', 'meeting.body_id'),
    )
    .where('meeting.organisation_id', '=', organisation)
    .where('meeting.id', 'in', ids)
    .select(['meeting.id', 'body.name as body', 'meeting.held_on as heldOn'])
    .orderBy('meeting.held_on')
    .orderBy('meeting.id')
    .execute()

const findProtocols = (db: Db, organisation: string, ids: readonly string[]): Promise<FilterPlace[]> =>
  db
    .selectFrom('protocol')
    .leftJoin('meeting', (on) =>
      on
        .onRef('meeting.organisation_id', '=', 'protocol.organisation_id')
        .onRef('meeting.id', '=', 'protocol.meeting_id'),
    )
    .leftJoin('body', (on) =>
      on
        .onRef('body.organisation_id', '=', 'meeting.organisation_id')
        .onRef('body.id', '=', 'meeting.body_id'),
    )
    .where('protocol.organisation_id', '=', organisation)
    .where('protocol.id', 'in', ids)
    .select(['protocol.id', 'body.name as body', 'meeting.held_on as heldOn'])
    .orderBy('meeting.held_on')
    .orderBy('protocol.id')
    .execute()
