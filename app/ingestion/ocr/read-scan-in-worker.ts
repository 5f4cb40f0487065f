import { readLimits } from '../limits.ts'
import type { ReadResult } from '../read-result.ts'
import { runReader } from '../run-reader.ts'
import type { ScanOptions } from './read-scan.ts'
import type { ScanProgress } from './recognise-pages.ts'

export type ScanRequest = ScanOptions & Readonly<{ bytes: Uint8Array }>

const READER = new URL(import.meta.resolve('#app/ingestion/ocr/scan-worker.ts'))

/**
 * Reads the pictures of a PDF's pages in a thread of its own; a page takes some seconds, and each is told when it
 * is read. The limit of time is for one reading of a page.
 */
export const readScanInWorker = (
  bytes: Uint8Array,
  tell: (progress: ScanProgress) => void,
  { limits = readLimits, known = [], signal }: Partial<ScanOptions> & { signal?: AbortSignal } = {},
): Promise<ReadResult> => {
  const request: ScanRequest = { bytes, known, limits }
  return runReader(READER, request, tell, signal)
}
