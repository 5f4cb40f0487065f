import { sql } from 'kysely'
import type { Db } from '../client.ts'
import { dayInSweden } from './swedish-time.ts'
import { selectTaskRows, type TaskRow } from './task-list.ts'

/** `statusSince` is the ISO day, in Sweden, on which the task got the status that it has. */
export type ReportableTaskRow = TaskRow & Readonly<{ statusSince: string }>

/** Every task of the organisation, or of one body; which of them a report shows is not decided here. */
export function findReportableTasks(
  db: Db,
  organisation: string,
  bodyId: string | null,
): Promise<ReportableTaskRow[]> {
  return selectTaskRows(db)
    .select(dayInSweden(sql.ref('t.status_changed_at')).as('statusSince'))
    .where('t.organisation_id', '=', organisation)
    .$if(bodyId !== null, (tasks) => tasks.where('t.body_id', '=', bodyId))
    .orderBy('t.number')
    .execute()
}
