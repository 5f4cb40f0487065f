import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const project = join(import.meta.dirname, '..', '..')
const corpus = join(project, '..', 'shared', 'corpus', 'dev')
const scorer = join(project, '..', 'shared', 'eval', 'score.mjs')
const here = existsSync(corpus) && existsSync(scorer)

type Score = Readonly<{
  f1: Record<string, { f1: number }>
  shares: Record<string, { share: number }>
}>

test.runIf(!here)(`real protocols are not here (${corpus}): nothing was measured on them`, () => {
  expect(here).toBe(false)
})

test.runIf(here)('real protocols are read as well as they were', { timeout: 120_000 }, () => {
  const command = [process.execPath, join(project, 'app', 'cli', 'extract.ts')]
  const run = spawnSync(process.execPath, [scorer, '--json', corpus, '--', ...command], { encoding: 'utf8' })
  const { f1, shares } = JSON.parse(run.stdout) as Score
  expect(f1.sections?.f1).toBeGreaterThanOrEqual(0.995)
  expect(f1.decisions?.f1).toBeGreaterThanOrEqual(0.98)
  expect(f1.duties?.f1).toBeGreaterThanOrEqual(0.97)
  expect(f1.commitments?.f1).toBeGreaterThanOrEqual(0.85)
  expect(shares['section titles']?.share).toBeGreaterThanOrEqual(0.99)
  expect(shares['decision kind']?.share).toBeGreaterThanOrEqual(0.95)
  expect(shares['complete duties']?.share).toBeGreaterThanOrEqual(0.95)
  expect(shares['duty due']?.share).toBe(1)
  expect(shares['quotes at their span']?.share).toBe(1)
  expect(shares['meeting date']?.share).toBe(1)
  expect(shares['next meeting']?.share).toBe(1)
})
