import type { Db } from '#db/client.ts'
import { startJobWorker } from '../protocols/jobs/start-job-worker.ts'
import type { Logger } from './log.ts'
import { newReference } from './reference.ts'

/** Work that goes on beside the answering of requests. */
export type Background = {
  /** Takes on nothing more, and returns when what was begun is done or safely put back. */
  stop(): Promise<void>
}

/** Starts what the product does by itself while the server runs. */
export function startBackground(db: Db, log: Logger): Background {
  return startJobWorker(db, {
    report(error) {
      const reference = newReference()
      log.error({ reference, err: error }, 'a job failed')
      return reference
    },
  })
}
