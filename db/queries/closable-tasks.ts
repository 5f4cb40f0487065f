import type { ActionItemKind } from '#app/extraction/extraction.ts'
import type { Db } from '../client.ts'
import type { TaskStatus } from '../schema.ts'
import { DONE_STATUSES } from '../task-statuses.ts'

/** A task that a sentence in later minutes may end. */
export type ClosableTask = Readonly<{
  id: string
  version: number
  number: number
  kind: ActionItemKind
  status: TaskStatus
  title: string
  quote: string
  sectionNumber: string | null
  sectionTitle: string | null
  protocolId: string
  bodyName: string | null
  /** The day of the meeting that gave it (ISO). */
  heldOn: string | null
}>

type Asked = Readonly<{
  bodies: readonly string[]
  protocolId: string
  meetingId: string | null
  /** Only what was given before this day, where it is known. */
  before: string | null
  /** Tasks that are wanted whatever their status. */
  also: readonly string[]
}>

/** The bodies' open tasks from earlier meetings, the oldest first. */
export function findClosableTasks(
  db: Db,
  organisation: string,
  { bodies, protocolId, meetingId, before, also }: Asked,
): Promise<ClosableTask[]> {
  if (bodies.length === 0 && also.length === 0) return Promise.resolve([])
  return db
    .selectFrom('task')
    .leftJoin('meeting', (on) =>
      on
        .onRef('meeting.organisation_id', '=', 'task.organisation_id')
        .onRef('meeting.id', '=', 'task.meeting_id'),
    )
    .leftJoin('body', (on) =>
      on.onRef('body.organisation_id', '=', 'task.organisation_id').onRef('body.id', '=', 'task.body_id'),
    )
    .where('task.organisation_id', '=', organisation)
    .where('task.protocol_id', '!=', protocolId)
    .where((eb) =>
      eb.or([
        ...(also.length === 0 ? [] : [eb('task.id', 'in', also)]),
        eb.and([
          ...(bodies.length === 0 ? [eb.lit(false)] : [eb('task.body_id', 'in', bodies)]),
          eb('task.status', 'not in', DONE_STATUSES),
          ...(meetingId === null
            ? []
            : [eb.or([eb('task.meeting_id', 'is', null), eb('task.meeting_id', '!=', meetingId)])]),
          ...(before === null
            ? []
            : [eb.or([eb('meeting.held_on', 'is', null), eb('meeting.held_on', '<', before)])]),
        ]),
      ]),
    )
    .select([
      'task.id',
      'task.version',
      'task.number',
      'task.kind',
      'task.status',
      'task.title',
      'task.quote',
      'task.section_number as sectionNumber',
      'task.section_title as sectionTitle',
      'task.protocol_id as protocolId',
      'body.name as bodyName',
      'meeting.held_on as heldOn',
    ])
    .orderBy('task.number')
    .execute()
}
