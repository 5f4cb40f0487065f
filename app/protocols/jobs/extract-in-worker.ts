import { Worker } from 'node:worker_threads'
import type { SourceDocument } from '#app/extraction/document.ts'
import type { Calendar, Extraction } from '#app/extraction/extraction.ts'

export type ExtractRequest = Readonly<{ source: SourceDocument; calendar: Calendar }>

// Found by way of package.json, so that it holds in the built server too.
const WORKER = new URL(import.meta.resolve('#app/protocols/jobs/extraction-worker.ts'))

/** Extracts in a thread of its own, so that a very long document holds up nobody's page. */
export function extractInWorker(source: SourceDocument, calendar: Calendar): Promise<Extraction> {
  const workerData: ExtractRequest = { source, calendar }
  const worker = new Worker(WORKER, { workerData })
  return new Promise((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error('the extraction ended without a result')))
  })
}
