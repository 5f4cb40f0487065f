import type { ReadFailureReason } from '#app/ingestion/read-result.ts'
import type { Db } from '#db/client.ts'
import { finishJob, type ClaimedJob } from '#db/queries/jobs.ts'
import { readCalendar } from '#db/queries/meetings.ts'
import { keepReading } from '../keep-reading.ts'
import { extractAside } from './extract-aside.ts'
import type { Lease } from './keep-lease.ts'
import { readStoredFile } from './read-stored-file.ts'

/** What came of a job; a scan goes back into the queue, to wait among its like. */
export type JobOutcome = Readonly<
  { outcome: 'done' } | { outcome: 'is-scan' } | { outcome: 'failed'; reason: ReadFailureReason }
>

/**
 * Reads one document into a protocol with its proposals. Everything is saved in one transaction, together with the
 * end of the job: whoever dies on the way leaves nothing behind but pages of a scan, and the job is done again.
 */
export async function readProtocol(
  db: Db,
  job: ClaimedJob,
  reach: Lease['reach'],
  signal: AbortSignal,
): Promise<JobOutcome> {
  const { organisation, documentId } = job
  const read = await unlessAborted(signal, readStoredFile(db, job, reach, signal))
  if (read === 'is-scan') return { outcome: 'is-scan' }
  if (!read.ok) return { outcome: 'failed', reason: read.reason }
  await reach('extracting', 0.2)
  const source = read.document
  const calendar = await readCalendar(db, organisation)
  const extraction = await unlessAborted(signal, extractAside(source, calendar))
  await reach('saving', 0.5)
  signal.throwIfAborted()
  await db.transaction().execute(async (trx) => {
    await finishJob(trx, job, await keepReading(trx, organisation, documentId, { source, extraction }))
  })
  return { outcome: 'done' }
}

/** What the thread finds after that is of no use to anybody; it ends by itself. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    work.then(resolve, reject)
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}
