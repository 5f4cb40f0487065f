import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive, isSurelyOurs } from '#db/postgres/postmaster.ts'
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
  const data = join(folder, 'postgres', 'data')
  try {
    const note = readFileSync(join(data, 'postmaster.pid'), 'utf8')
    // A note that was cut off reads as 0, which to the system means every process of our own group.
    return [Number(note.split('\n')[0])].filter((pid) => pid > 0 && isSurelyOurs({ pid }, { data }))
  } catch {
    return []
  }
}

function place(): string {
  return canReach(join(tmpdir(), 'any'), serviceUser()) ? tmpdir() : '/tmp'
}
