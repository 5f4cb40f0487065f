import { measureExtraction } from './extraction.ts'
import { measureExtractCommand } from './extract-command.ts'
import { measureImportLong } from './import-long.ts'
import { measureImportMany } from './import-many.ts'
import { measureIngestion } from './ingestion.ts'
import { measureFuzz } from './ingestion-fuzz.ts'
import type { Measurement } from './measurement.ts'
import { measurePages } from './pages.ts'
import { measurePdfAgainstText } from './pdf-against-text.ts'
import { measureReports } from './reports.ts'
import { measureRuleShares } from './rules.ts'
import { measureScan } from './scan.ts'
import { measureScrolling } from './scrolling.ts'
import { measureStart } from './start.ts'
import { benchTasks, TASK_LIMIT } from './tasks.ts'
import { measureViewer } from './viewer.ts'

/** What `npm run bench` measures, in this order: the quiet things first. */
export const subjects: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  rules: measureRuleShares,
  extraction: measureExtraction,
  'extract-command': measureExtractCommand,
  ingestion: measureIngestion,
  fuzz: measureFuzz,
  'import-many': measureImportMany,
  'import-long': measureImportLong,
  'pdf-against-text': measurePdfAgainstText,
  scan: measureScan,
  reports: measureReports,
  tasks: measureTasks,
  pages: measurePages,
  scrolling: measureScrolling,
  viewer: measureViewer,
  start: measureStart,
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
