import { readLimits, type ReadLimits } from './limits.ts'
import type { RecognisedPage, ScanProgress } from './ocr/recognise-pages.ts'
import { readScanInWorker } from './ocr/read-scan-in-worker.ts'
import { readDocumentInWorker } from './read-document-in-worker.ts'
import type { MediaType, ReadResult } from './read-result.ts'

export type OcrOptions = Readonly<{
  /** Hears at the beginning and after each page how many of the scanned ones are read. */
  tell?: (progress: ScanProgress) => void
  /** Pages that were read before the work was interrupted: they are not read again. */
  known?: readonly RecognisedPage[]
  /** Ends the reading, which then rejects with the signal's reason. */
  signal?: AbortSignal
  limits?: ReadLimits
}>

/** Reads a file from outside; what its own text layer does not say is read from the pictures of its pages. */
export async function readWithOcr(
  bytes: Uint8Array,
  mediaType: MediaType,
  { tell = () => {}, known = [], signal, limits = readLimits }: OcrOptions = {},
): Promise<ReadResult> {
  const layer = await readDocumentInWorker(bytes, mediaType, limits, signal)
  if (!wantsOcr(layer)) return layer
  const scanLimits = { ...limits, milliseconds: PATIENCE * limits.milliseconds }
  const scan = await readScanInWorker(bytes, tell, { limits: scanLimits, known, ...(signal && { signal }) })
  if (scan.ok || scan.reason === 'too-slow') return scan
  return layer
}

/** How many times as long the picture of one page may take as a whole file: a large one on a busy machine. */
const PATIENCE = 3

/** Whether there is more to read in the file than its text layer says: some or all of its pages are pictures. */
export const wantsOcr = (layer: ReadResult): boolean =>
  layer.ok
    ? layer.warnings.some(({ code }) => code === 'pages-without-text')
    : layer.reason === 'no-text-layer' || layer.reason === 'garbled-fonts'
