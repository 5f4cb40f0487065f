import { Worker } from 'node:worker_threads'
import type { SourceDocument } from '#app/extraction/document.ts'
import { extract } from '#app/extraction/extract.ts'
import type { Calendar, Extraction } from '#app/extraction/extraction.ts'

export type ExtractRequest = Readonly<{ source: SourceDocument; calendar: Calendar }>

// Found by way of package.json, so that it holds in the built server too.
const WORKER = new URL(import.meta.resolve('#app/protocols/jobs/extraction-worker.ts'))

/** Characters. Less than this takes a tenth of a second at most, and a thread longer than that to start. */
const LARGE = 200_000

/** Extracts without holding up anybody's page: a long document goes to a thread of its own. */
export async function extractAside(source: SourceDocument, calendar: Calendar): Promise<Extraction> {
  if (source.text.length < LARGE) return extract(source, calendar)
  const workerData: ExtractRequest = { source, calendar }
  const worker = new Worker(WORKER, { workerData })
  return new Promise((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the extraction ended without a result')))
  })
}
