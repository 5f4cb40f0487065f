import { LEASE_SECONDS, renewLease, type ClaimedJob } from '#db/queries/jobs.ts'
import type { Db } from '#db/client.ts'
import type { JobStep } from '#db/schema.ts'

export type Lease = Readonly<{
  /** Says how far the work has come (0 to 1 within the step), for the person who waits. */
  reach: (step: JobStep, progress: number) => Promise<void>
  /** Aborted when another worker has taken the job over. */
  lost: AbortSignal
  end: () => void
}>

/** Renews the lease of a job while it is worked on. */
export function keepLease(db: Db, job: ClaimedJob): Lease {
  const lost = new AbortController()
  let at: { step: JobStep; progress: number } = { step: 'reading', progress: 0 }
  const renew = async (): Promise<void> => {
    if (!(await renewLease(db, job, at.step, at.progress))) lost.abort()
  }
  const timer = setInterval(
    // A renewal that fails is tried again; the lease outlasts two of them.
    () => void renew().catch(() => undefined),
    (LEASE_SECONDS * 1000) / 3,
  )
  return {
    reach: async (step, progress) => {
      at = { step, progress }
      await renew()
    },
    lost: lost.signal,
    end: () => clearInterval(timer),
  }
}
