import { parentPort, workerData } from 'node:worker_threads'
import type { ReaderMessage } from '../run-reader.ts'
import type { ScanRequest } from './read-scan-in-worker.ts'
import { readScan } from './read-scan.ts'
import type { ScanProgress } from './recognise-pages.ts'

const { bytes, ...options } = workerData as ScanRequest
const send = (message: ReaderMessage<ScanProgress>): void => parentPort?.postMessage(message, [])

send({
  kind: 'result',
  result: await readScan(
    bytes,
    options,
    (progress) => send({ kind: 'progress', progress }),
    () => send({ kind: 'at-work' }),
  ),
})
