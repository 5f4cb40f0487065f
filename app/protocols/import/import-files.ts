import { readLimits } from '#app/ingestion/limits.ts'
import type { Db } from '#db/client.ts'
import { queueDocument, type QueueOutcome, type RefusalReason } from '../queue-document.ts'
import { receiveFiles } from './receive-files.ts'

/** What came of one file that was sent; without a name where the whole form was refused. */
export type FileOutcome = Readonly<{ name: string }> & QueueOutcome

const FORM_OVERHEAD = 64 * 1024

/** A form without JavaScript may send several of the largest files at once. */
const FILES_A_FORM = 4

/** Queues every file of the request's form, and says of each what came of it. */
export async function importFiles(
  request: Request,
  db: Db,
  organisation: string,
  actor: string,
): Promise<FileOutcome[]> {
  const received = await receiveFiles(request, readLimits.bytes * FILES_A_FORM + FORM_OVERHEAD)
  if (!received.ok) {
    return received.reason === 'no-files' ? [] : [{ name: '', ...refused(received.reason) }]
  }
  const outcomes: FileOutcome[] = []
  for (const file of received.files) {
    outcomes.push({ name: file.name, ...(await queueDocument(db, organisation, actor, file)) })
  }
  return outcomes
}

const refused = (reason: RefusalReason): QueueOutcome => ({ outcome: 'refused', reason })
