import { findWhatToReport, type MeetingToPrepare } from '#app/meetings/before-next-meeting.ts'
import type { Db } from '#db/client.ts'
import { findNextMeetings, findTasksById, findTasksForMeetings } from '#db/queries/next-meetings.ts'
import type { TaskRow } from '#db/queries/task-list.ts'

const LINE = [
  'id',
  'number',
  'title',
  'owners',
  'status',
  'dueOn',
  'dueText',
  'dueMeetingBody',
  'every',
] as const

/** What a line of the list shows. */
export type TaskLine = Pick<TaskRow, (typeof LINE)[number]>

/** Each body's next meeting and what must be reported there. */
export async function readMeetingsToPrepare(
  db: Db,
  organisation: string,
  today: string,
): Promise<MeetingToPrepare<TaskLine>[]> {
  const meetings = await findNextMeetings(db, organisation, today)
  const last = meetings.reduce(
    (latest, { meetsOn }) => (meetsOn !== null && meetsOn > latest ? meetsOn : latest),
    today,
  )
  const awaited = await findTasksForMeetings(db, organisation, last)
  const toReport = findWhatToReport(meetings, awaited)
  const ids = toReport.flatMap(({ tasks }) => tasks.map(({ id }) => id))
  const lines = new Map((await findTasksById(db, organisation, ids)).map((row) => [row.id, taskLine(row)]))
  return toReport.map((meeting) => ({
    ...meeting,
    tasks: meeting.tasks.flatMap(({ id }) => lines.get(id) ?? []),
  }))
}

const taskLine = (row: TaskRow): TaskLine =>
  Object.fromEntries(LINE.map((key) => [key, row[key]])) as TaskLine
