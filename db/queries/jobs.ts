import { sql } from 'kysely'
import type { Db } from '../client.ts'
import type { JobStep } from '../schema.ts'

/** A job in the hands of one worker. `attempt` tells that worker from one that took the job over after it. */
export type ClaimedJob = Readonly<{
  id: string
  organisation: string
  documentId: string
  attempt: number
  isScan: boolean
}>

/** What a worker's hand takes on: files as they come, or those that turned out to be scans. */
export type JobLane = 'files' | 'scans'

export const LEASE_SECONDS = 15

/** How many workers may die over a job before it is given up. */
export const MAX_ATTEMPTS = 3

/**
 * Puts the reading of a document in the queue; where it waits or runs already, that job's id comes back. Earlier
 * failures of the same document are put away, as this answers them.
 */
export async function enqueueJob(
  db: Db,
  organisation: string,
  actor: string | null,
  documentId: string,
): Promise<string> {
  await db
    .updateTable('job')
    .set({ seen_at: sql<Date>`now()` })
    .where('organisation_id', '=', organisation)
    .where('document_id', '=', documentId)
    .where('state', '=', 'failed')
    .where('seen_at', 'is', null)
    .execute()
  const queued = await db
    .insertInto('job')
    .values({
      organisation_id: organisation,
      kind: 'read-protocol',
      document_id: documentId,
      created_by: actor,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisation_id', 'document_id'])
        .where('state', 'in', ['queued', 'running'])
        // An update that changes nothing, because only then does the row that is there come back.
        .doUpdateSet({ document_id: documentId }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return queued.id
}

/**
 * Takes the oldest job of a lane that waits, or whose worker has died. Works across organisations: the worker serves them
 * all, and everything it does for a job is scoped by the job's own.
 */
export async function claimJob(db: Db, lane: JobLane = 'files'): Promise<ClaimedJob | undefined> {
  const { rows } = await sql<ClaimedJob>`
    update job set state = 'running', step = 'reading', progress = 0, pages_read = null, pages_to_read = null,
      attempts = attempts + 1,
      locked_until = now() + make_interval(secs => ${LEASE_SECONDS})
    where id = (
      select id from job
      where is_scan = ${lane === 'scans'}
        and ((state = 'queued' and run_after <= now()) or (state = 'running' and locked_until < now()))
      order by run_after, created_at, id
      for update skip locked limit 1)
    returning id, organisation_id as organisation, document_id as "documentId", attempts as attempt,
      is_scan as "isScan"`.execute(db)
  return rows[0]
}

/** Of the pages that are read from their pictures. */
export type PageCount = Readonly<{ read: number; of: number }>

/** `progress` from 0 to 1 within the step. */
export type Reached = Readonly<{ step: JobStep; progress: number; pages: PageCount | null }>

/** The worker is alive and has come this far. False where the job is no longer its own. */
export async function renewLease(
  db: Db,
  job: ClaimedJob,
  { step, progress, pages }: Reached,
): Promise<boolean> {
  const { numUpdatedRows } = await heldJob(db, job)
    .set({
      step,
      progress,
      pages_read: pages?.read ?? null,
      pages_to_read: pages?.of ?? null,
      locked_until: sql<Date>`now() + make_interval(secs => ${LEASE_SECONDS})`,
    })
    .executeTakeFirst()
  return numUpdatedRows > 0
}

/** To be called in the transaction that saves the result; throws where another worker has taken the job. */
export async function finishJob(db: Db, job: ClaimedJob, protocolId: string): Promise<void> {
  const { numUpdatedRows } = await heldJob(db, job)
    .set({
      state: 'done',
      protocol_id: protocolId,
      step: null,
      progress: 1,
      locked_until: null,
      finished_at: sql<Date>`now()`,
    })
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new LeaseLostError()
}

export async function failJob(
  db: Db,
  job: ClaimedJob,
  reason: string,
  reference: string | null,
): Promise<void> {
  await heldJob(db, job)
    .set({
      state: 'failed',
      reason,
      reference,
      step: null,
      locked_until: null,
      finished_at: sql<Date>`now()`,
    })
    .execute()
}

/** Gives the job back unharmed, for a worker that must stop, or to wait among the scans. */
export async function releaseJob(
  db: Db,
  job: ClaimedJob,
  { isScan }: Pick<ClaimedJob, 'isScan'> = job,
): Promise<void> {
  await heldJob(db, job)
    .set({
      state: 'queued',
      step: null,
      progress: 0,
      locked_until: null,
      attempts: sql<number>`attempts - 1`,
      is_scan: isScan,
    })
    .execute()
}

const heldJob = (db: Db, { id, attempt }: ClaimedJob) =>
  db.updateTable('job').where('id', '=', id).where('state', '=', 'running').where('attempts', '=', attempt)

export class LeaseLostError extends Error {
  constructor() {
    super('another worker has taken the job over')
  }
}
