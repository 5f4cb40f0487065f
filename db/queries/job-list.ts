import { sql } from 'kysely'
import type { Db } from '../client.ts'
import type { JobState, JobStep } from '../schema.ts'
import { enqueueJob } from './jobs.ts'

/** One file on its way in, as the list of protocols shows it. */
export type JobRow = Readonly<{
  id: string
  fileName: string
  state: JobState
  step: JobStep | null
  /** 0 to 1 within the step. */
  progress: number
  /** Of the pages that are read from their pictures; null where there are none, or nobody knows yet. */
  pagesRead: number | null
  pagesToRead: number | null
  /** Its pages are read from their pictures, one such file at a time. */
  isScan: boolean
  /** Why it failed, as a ReadResult names it, or 'internal'. */
  reason: string | null
  reference: string | null
  protocolId: string | null
}>

/** Files under way, failures that nobody has put away, and what was finished within the last minutes. */
export function findJobs(db: Db, organisation: string): Promise<JobRow[]> {
  return selectJobs(db, organisation)
    .where('job.seen_at', 'is', null)
    .where((where) =>
      where.or([
        where('job.state', '!=', 'done'),
        where('job.finished_at', '>', sql<Date>`now() - interval '10 minutes'`),
      ]),
    )
    .orderBy('job.created_at')
    .orderBy('job.id')
    .limit(200)
    .execute()
}

export function findJob(db: Db, organisation: string, jobId: string): Promise<JobRow | undefined> {
  return selectJobs(db, organisation).where('job.id', '=', jobId).executeTakeFirst()
}

/** Takes finished rows off the list; without an id all that are done. Failures stay until named. */
export async function putJobsAway(db: Db, organisation: string, jobId?: string): Promise<void> {
  await db
    .updateTable('job')
    .set({ seen_at: sql<Date>`now()` })
    .where('organisation_id', '=', organisation)
    .where('seen_at', 'is', null)
    .where((where) =>
      jobId === undefined
        ? where('state', '=', 'done')
        : where.and([where('id', '=', jobId), where('state', 'in', ['done', 'failed'])]),
    )
    .execute()
}

const selectJobs = (db: Db, organisation: string) =>
  db
    .selectFrom('job')
    .innerJoin('document', (join) =>
      join
        .onRef('document.organisation_id', '=', 'job.organisation_id')
        .onRef('document.id', '=', 'job.document_id'),
    )
    .where('job.organisation_id', '=', organisation)
    .select([
      'job.id',
      'document.file_name as fileName',
      'job.state',
      'job.step',
      'job.progress',
      'job.pages_read as pagesRead',
      'job.pages_to_read as pagesToRead',
      'job.is_scan as isScan',
      'job.reason',
      'job.reference',
      'job.protocol_id as protocolId',
    ])

/** Puts the document of a failed job in the queue again. */
export async function requeueJob(db: Db, organisation: string, actor: string, jobId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const job = await trx
      .selectFrom('job')
      .select('document_id')
      .where('organisation_id', '=', organisation)
      .where('id', '=', jobId)
      .where('state', '=', 'failed')
      .executeTakeFirst()
    if (job) await enqueueJob(trx, organisation, actor, job.document_id)
  })
}
