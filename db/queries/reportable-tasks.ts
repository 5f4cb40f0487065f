import { sql } from 'kysely'
import type { Db } from '../client.ts'
import { DONE_STATUSES } from '../task-statuses.ts'
import { dayInSweden } from './swedish-time.ts'
import { selectTaskRows, type TaskRow } from './task-list.ts'

/** `statusSince` is the ISO day, in Sweden, on which the task got the status that it has. */
export type ReportableTaskRow = TaskRow & Readonly<{ statusSince: string }>

/**
 * The tasks of the organisation, or of one body, but for those that were done before the day `doneFrom`. Which of
 * them a report shows is not decided here.
 */
export function findReportableTasks(
  db: Db,
  organisation: string,
  { bodyId, doneFrom }: Readonly<{ bodyId: string | null; doneFrom: string | null }>,
): Promise<ReportableTaskRow[]> {
  const statusSince = dayInSweden(sql.ref('t.status_changed_at'))
  let tasks = selectTaskRows(db)
    .select(statusSince.as('statusSince'))
    .where('t.organisation_id', '=', organisation)
  if (bodyId !== null) tasks = tasks.where('t.body_id', '=', bodyId)
  if (doneFrom !== null)
    tasks = tasks.where((where) =>
      where.or([where('t.status', 'not in', DONE_STATUSES), where(statusSince, '>=', doneFrom)]),
    )
  return tasks.orderBy('t.number').execute()
}
