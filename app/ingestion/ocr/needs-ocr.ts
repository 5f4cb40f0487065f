import type { ReadResult } from '../read-result.ts'

/** Whether `readScanInWorker` would find text that the PDF's own text layer did not give. */
export const needsOcr = (result: ReadResult): boolean =>
  result.ok
    ? result.warnings.some(({ code }) => code === 'pages-without-text')
    : result.reason === 'no-text-layer' || result.reason === 'garbled-fonts'
