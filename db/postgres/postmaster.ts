import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cluster } from './cluster.ts'

/** What `postmaster.pid` says of the server that has the cluster. */
export type Postmaster = { pid: number; port: number }

/**
 * The server that has this cluster now, or null. After a crash the number in the file may belong to any other
 * program, or to a zombie that nobody reaps, and PostgreSQL would then refuse to start. It minds no number of
 * its own parent, so we put ours; the rest of the file stays, since by it PostgreSQL sees whether processes of
 * the dead server still hold its memory.
 */
export function readPostmaster(cluster: Cluster): Postmaster | null {
  const file = join(cluster.data, 'postmaster.pid')
  const lines = readLines(file)
  const [pid, , , port] = lines.map(Number)
  if (!pid || !port) {
    if (isLeftByPowerCut(file)) rmSync(file, { force: true })
    return null
  }
  if (isAlive(pid) && /postgres/i.test(readCommandLine(pid) ?? 'postgres')) return { pid, port }
  if (pid !== process.pid) writeFileSync(file, [process.pid, ...lines.slice(1)].join('\n'))
  return null
}

/**
 * A server writes the file in one breath and syncs it, so one that is still without a number after this time
 * was being written when the power went. PostgreSQL would refuse to start over it and ask for a person.
 */
const TIME_TO_WRITE = 2_000

function isLeftByPowerCut(file: string): boolean {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return written !== undefined && Math.abs(Date.now() - written) > TIME_TO_WRITE
}

/** True only where the process says itself that it serves this cluster; nothing less may be ended. */
export function isSurelyOurs({ pid }: Pick<Postmaster, 'pid'>, cluster: Pick<Cluster, 'data'>): boolean {
  return readCommandLine(pid)?.includes(cluster.data) ?? false
}

/** A zombie, which in a container may never be reaped, is dead. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  return process.platform !== 'linux' || readCommandLine(pid) !== ''
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}

function readCommandLine(pid: number): string | null {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    if (process.platform === 'win32') {
      const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`
      return execFileSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' })
    }
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return null
  }
}
