import {
  claimJob,
  failJob,
  LeaseLostError,
  MAX_ATTEMPTS,
  releaseJob,
  type ClaimedJob,
  type JobLane,
} from '#db/queries/jobs.ts'
import type { Db } from '#db/client.ts'
import { growingPause } from './growing-pause.ts'
import { keepLease } from './keep-lease.ts'
import { readProtocol } from './read-protocol.ts'

export type JobWorkerOptions = Readonly<{
  /** Told of bugs and of a database that does not answer; gives the reference under which it keeps them. */
  report: (error: unknown) => string
  /** What each of its hands takes on. */
  lanes?: readonly JobLane[]
  /** Milliseconds between two looks into an empty queue; longer and longer where the database does not answer. */
  idle?: number
}>

export type JobWorker = Readonly<{
  /** Takes on nothing more, gives back what is not done, and returns when the hands are empty. */
  stop(): Promise<void>
}>

/** A scan takes a whole core and some hundred megabytes: two at once would be no faster, and hinder the server. */
const LANES: readonly JobLane[] = ['files', 'files', 'scans']

/**
 * Works off the queue in the database. Several workers, in one process or many, share it without meeting; a job
 * whose worker died is taken over when its lease has run out.
 */
export function startJobWorker(db: Db, options: JobWorkerOptions): JobWorker {
  const { lanes = LANES } = options
  const stopping = new AbortController()
  const running = lanes.map((lane) => workOff(db, lane, options, stopping.signal))
  return {
    stop: async () => {
      stopping.abort()
      await Promise.all(running)
    },
  }
}

async function workOff(
  db: Db,
  lane: JobLane,
  { report, idle = 500 }: JobWorkerOptions,
  stopping: AbortSignal,
): Promise<void> {
  const pause = growingPause(idle, stopping)
  while (!stopping.aborted) {
    let job: ClaimedJob | undefined
    try {
      job = await claimJob(db, lane)
    } catch (error) {
      // A database that is away comes back by itself: the log need not say every second that it has not yet.
      report(error)
      await pause.afterFailure()
      continue
    }
    pause.reset()
    if (job) await perform(db, job, report, stopping)
    else await pause.usual()
  }
}

async function perform(
  db: Db,
  job: ClaimedJob,
  report: JobWorkerOptions['report'],
  stopping: AbortSignal,
): Promise<void> {
  const lease = keepLease(db, job)
  const signal = AbortSignal.any([stopping, lease.lost])
  try {
    if (job.attempt > MAX_ATTEMPTS) throw new Error('every worker that took the job on died over it')
    const read = await readProtocol(db, job, lease.reach, signal)
    if (read.outcome === 'failed') await failJob(db, job, read.reason, null)
    if (read.outcome === 'is-scan') await releaseJob(db, job, { isScan: true })
  } catch (error) {
    if (lease.lost.aborted || error instanceof LeaseLostError) return
    if (stopping.aborted) return await releaseJob(db, job)
    const reference = report(error)
    // Where the database itself is away the lease runs out, and the job comes back by itself.
    await failJob(db, job, 'internal', reference).catch(() => undefined)
  } finally {
    lease.end()
  }
}
