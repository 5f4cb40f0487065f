import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '#db/postgres/postmaster.ts'
import { canReach, serviceUser } from '#db/postgres/service-user.ts'

const NAME = /^beslutsspar-test-(\d+)-/

/** An empty temporary folder that also the user who runs PostgreSQL can enter. Its name says whose it is. */
export function makeTestFolder(): string {
  const folder = mkdtempSync(join(place(), `beslutsspar-test-${process.pid}-`))
  chmodSync(folder, 0o755)
  return folder
}

/** Takes away a folder, and a PostgreSQL that may still work in it. */
export function removeTestFolder(folder: string): void {
  for (const pid of findPostmasters(folder)) process.kill(pid, 'SIGQUIT')
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
}

/** A test run that was killed could not tidy up after itself: the next one does. */
export function removeLeftOvers(): void {
  for (const name of readdirSync(place())) {
    const owner = Number(NAME.exec(name)?.[1])
    if (owner && !isAlive(owner)) removeTestFolder(join(place(), name))
  }
}

function findPostmasters(folder: string): number[] {
  try {
    const note = readFileSync(join(folder, 'postgres', 'data', 'postmaster.pid'), 'utf8')
    return [Number(note.split('\n')[0])].filter((pid) => pid !== process.pid && isAlive(pid))
  } catch {
    return []
  }
}

function place(): string {
  return canReach(join(tmpdir(), 'any'), serviceUser()) ? tmpdir() : '/tmp'
}
