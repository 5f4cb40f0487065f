import { LEASE_SECONDS, renewLease, type ClaimedJob, type PageCount, type Reached } from '#db/queries/jobs.ts'
import type { Db } from '#db/client.ts'
import type { JobStep } from '#db/schema.ts'

export type Lease = Readonly<{
  /** Says how far the work has come (0 to 1 within the step), for the person who waits. */
  reach: (step: JobStep, progress: number, pages?: PageCount) => Promise<void>
  /** Aborted when another worker has taken the job over. */
  lost: AbortSignal
  end: () => void
}>

/** Renews the lease of a job while it is worked on. */
export function keepLease(db: Db, job: ClaimedJob): Lease {
  const lost = new AbortController()
  let at: Reached = { step: 'reading', progress: 0, pages: null }
  const renew = async (): Promise<void> => {
    if (!(await renewLease(db, job, at))) lost.abort()
  }
  const timer = setInterval(
    // A renewal that fails is tried again; the lease outlasts two of them.
    () => void renew().catch(() => undefined),
    (LEASE_SECONDS * 1000) / 3,
  )
  return {
    reach: async (step, progress, pages) => {
      at = { step, progress, pages: pages ?? null }
      await renew()
    },
    lost: lost.signal,
    end: () => clearInterval(timer),
  }
}
