import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scanPdf } from '#tests/support/scans/scan-pdf.ts'
import { typesetMinutes } from '#tests/support/scans/typeset-minutes.ts'
import type { Measurement } from './measurement.ts'

const project = join(import.meta.dirname, '..', '..')
const shared = join(project, '..', 'shared')
const corpus = join(shared, 'corpus', 'dev')
const scorer = join(shared, 'eval', 'score.mjs')
const NAME = 'jh-styrelse-2024-10-25'
const PAGES = 20

type Score = Readonly<{
  seconds: number
  f1: Readonly<Record<'sections' | 'decisions' | 'duties', Readonly<{ f1: number }>>>
  shares: Readonly<Record<'duty due' | 'duty owners', Readonly<{ share: number }>>>
}>

/** Real minutes printed and scanned at 200 dpi, read by the command and held against what persons found in them. */
export async function measureScan(): Promise<Measurement[]> {
  if (!existsSync(corpus) || !existsSync(scorer)) return []
  const folder = await mkdtemp(join(tmpdir(), 'beslutsspar-bench-'))
  try {
    const printed = await typesetMinutes(await readFile(join(corpus, `${NAME}.txt`), 'utf8'), 'Protokoll')
    await writeFile(join(folder, `${NAME}.pdf`), await scanPdf(printed))
    await copyFile(join(corpus, `${NAME}.gold.json`), join(folder, `${NAME}.gold.json`))
    const command = [process.execPath, join(project, 'app', 'cli', 'extract.ts')]
    const run = spawnSync(process.execPath, [scorer, '--json', folder, '--', ...command], {
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    })
    const { f1, shares, seconds } = JSON.parse(run.stdout) as Score
    return [
      percent('sections of a scan (F1)', f1.sections.f1, 97),
      percent('decisions of a scan (F1)', f1.decisions.f1, 90),
      percent('duties of a scan (F1)', f1.duties.f1, 90),
      percent('deadlines of the duties in a scan', shares['duty due'].share, 100),
      percent('owners of the duties in a scan', shares['duty owners'].share, 100),
      { name: 'a scanned page', value: seconds / PAGES, unit: 's', bound: { atMost: 8 } },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

const percent = (name: string, share: number, atLeast: number): Measurement => ({
  name,
  value: 100 * share,
  unit: '%',
  bound: { atLeast },
})
