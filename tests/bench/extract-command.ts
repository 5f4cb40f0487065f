import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { longMinutes } from './long-minutes.ts'
import { type Measurement, median, timeRounds } from './measurement.ts'

const run = promisify(execFile)
const project = join(import.meta.dirname, '..', '..')

/** The whole of `npm run -s extract -- FILE`, npm and the start of Node included. */
export async function measureExtractCommand(): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'beslutsspar-bench-'))
  try {
    const file = join(folder, 'protokoll.txt')
    await writeFile(file, await longMinutes())
    const command = () =>
      run('npm', ['run', '-s', 'extract', '--', file], { cwd: project, maxBuffer: 50_000_000 })
    await command()
    const value = median(await timeRounds(7, command)) / 1000
    return [{ name: 'npm run -s extract (median)', value, unit: 's', bound: { atMost: 0.8 } }]
  } finally {
    await rm(folder, { recursive: true })
  }
}
