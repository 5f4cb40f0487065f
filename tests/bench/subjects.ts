import { measureExtraction } from './extraction.ts'
import { measureExtractCommand } from './extract-command.ts'
import { measureImportMany } from './import-many.ts'
import { benchIngestion } from './ingestion.ts'
import { benchFuzz } from './ingestion-fuzz.ts'
import type { Measurement } from './measurement.ts'
import { measurePages } from './pages.ts'
import { measurePdfAgainstText } from './pdf-against-text.ts'
import { measureReports } from './reports.ts'
import { measureRuleShares } from './rules.ts'
import { measureScan } from './scan.ts'
import { measureScrolling } from './scrolling.ts'
import { measureStart } from './start.ts'
import { benchTasks, TASK_LIMIT } from './tasks.ts'

const DAMAGED_FILES = 10_000

/** What `npm run bench` measures, in this order: the quiet things first. */
export const subjects: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  rules: measureRuleShares,
  extraction: measureExtraction,
  'extract-command': measureExtractCommand,
  ingestion: measureIngestion,
  'import-many': measureImportMany,
  'pdf-against-text': measurePdfAgainstText,
  scan: measureScan,
  reports: measureReports,
  tasks: measureTasks,
  pages: measurePages,
  scrolling: measureScrolling,
  start: measureStart,
}

async function measureIngestion(): Promise<Measurement[]> {
  const { pdfPagesPerSecond, docxMilliseconds } = await benchIngestion()
  const { thrown } = await benchFuzz(DAMAGED_FILES)
  return [
    { name: 'pages of a long PDF', value: pdfPagesPerSecond, unit: 'pages/s', bound: { atLeast: 120 } },
    { name: 'a Word file of fifty pages', value: docxMilliseconds, unit: 'ms', bound: { atMost: 500 } },
    {
      name: `of ${DAMAGED_FILES} damaged files made the reader throw`,
      value: thrown.length,
      unit: 'files',
      bound: { atMost: 0 },
    },
  ]
}

async function measureTasks(): Promise<Measurement[]> {
  const results = await benchTasks()
  return results.map(({ name, p95 }) => ({
    name: `10,000 tasks, ${name} (p95)`,
    value: p95,
    unit: 'ms',
    bound: { atMost: TASK_LIMIT },
  }))
}
