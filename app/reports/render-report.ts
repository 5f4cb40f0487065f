import { Worker } from 'node:worker_threads'
import type { FollowUpReport } from './follow-up-report.ts'
import type { ReportFormatId } from './formats/index.ts'

export type RenderRequest = Readonly<{ report: FollowUpReport; format: ReportFormatId; origin: string }>

// Found by way of package.json, so that it holds in the built server too, which Vite puts in one file elsewhere.
const WORKER = new URL(import.meta.resolve('#app/reports/render-worker.ts'))

/**
 * The bytes of the report in the format. A thread of its own writes them: a thousand rows take a Word file or a PDF
 * most of a second, and the server has others to answer meanwhile. Rejects only where there is a bug in the writer.
 */
export function renderReport(request: RenderRequest): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: request })
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', () => reject(new Error(`The writer of ${request.format} ended without a result`)))
  })
}
