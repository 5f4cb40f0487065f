import { PAGE_READER, type RecognisedPage, type ScanProgress } from '#app/ingestion/ocr/recognise-pages.ts'
import { readDocumentInWorker } from '#app/ingestion/read-document-in-worker.ts'
import { readLimits } from '#app/ingestion/limits.ts'
import type { MediaType, ReadResult } from '#app/ingestion/read-result.ts'
import { readWithOcr, wantsOcr } from '#app/ingestion/read-with-ocr.ts'
import type { Db } from '#db/client.ts'
import { findStoredFile, type StoredFile } from '#db/queries/documents.ts'
import type { ClaimedJob } from '#db/queries/jobs.ts'
import { findScannedPages, keepScannedPage } from '#db/queries/scanned-pages.ts'
import type { Lease } from './keep-lease.ts'

/** Reads the file of a job; `is-scan` where its pages have to wait among the scans to be read from their pictures. */
export async function readStoredFile(
  db: Db,
  job: ClaimedJob,
  reach: Lease['reach'],
  signal: AbortSignal,
): Promise<ReadResult | 'is-scan'> {
  const file = await findStoredFile(db, job.organisation, job.documentId)
  if (!file) throw new Error(`the document of job ${job.id} is not there`)
  await reach('reading', 0.1)
  if (job.isScan) return readStoredScan(db, job, file, reach, signal)
  const layer = await readDocumentInWorker(file.bytes, file.mediaType as MediaType, readLimits, signal)
  return wantsOcr(layer) ? 'is-scan' : layer
}

/** Each page is kept as it is read: whoever takes the job over, or tries it again, goes on with the next one. */
async function readStoredScan(
  db: Db,
  { organisation, documentId }: ClaimedJob,
  file: StoredFile,
  reach: Lease['reach'],
  signal: AbortSignal,
): Promise<ReadResult> {
  const scanned = await findScannedPages(db, organisation, documentId, PAGE_READER)
  const known = scanned.map(({ recognised }) => recognised as RecognisedPage)
  const keep = async ({ done, of, page }: ScanProgress): Promise<void> => {
    if (page) {
      const values = { page: page.page, reader: PAGE_READER, recognised: page }
      await keepScannedPage(db, organisation, documentId, values)
    }
    await reach('reading', done / of, { read: done, of })
  }
  let kept = Promise.resolve()
  const tell = (progress: ScanProgress): void => {
    // A page that could not be kept is read once more after a restart, and told of with the next one.
    kept = kept.then(() => keep(progress)).catch(() => undefined)
  }
  try {
    return await readWithOcr(file.bytes, file.mediaType as MediaType, { tell, known, signal })
  } finally {
    await kept
  }
}
