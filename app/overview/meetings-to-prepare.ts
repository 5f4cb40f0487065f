import { findWhatToReport, type MeetingToPrepare } from '#app/meetings/before-next-meeting.ts'
import type { Db } from '#db/client.ts'
import { findNextMeetings, findTasksForMeetings } from '#db/queries/next-meetings.ts'
import type { TaskRow } from '#db/queries/task-list.ts'

/** What a line of the list shows. */
export type TaskLine = Pick<
  TaskRow,
  'id' | 'number' | 'title' | 'owners' | 'status' | 'dueOn' | 'dueText' | 'dueMeetingBody' | 'every'
>

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
  const tasks = await findTasksForMeetings(db, organisation, last)
  return findWhatToReport(meetings, tasks).map((meeting) => ({
    ...meeting,
    tasks: meeting.tasks.map(taskLine),
  }))
}

const taskLine = ({
  id,
  number,
  title,
  owners,
  status,
  dueOn,
  dueText,
  dueMeetingBody,
  every,
}: TaskRow): TaskLine => ({
  id,
  number,
  title,
  owners,
  status,
  dueOn,
  dueText,
  dueMeetingBody,
  every,
})
