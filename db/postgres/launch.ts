import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, statSync, truncateSync } from 'node:fs'
import type { Binaries } from './binaries.ts'
import type { Cluster } from './cluster.ts'

const LARGEST_LOG = 10_000_000

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements and details quote what people wrote: none of it belongs in a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}
const WITHOUT_DURABILITY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/**
 * Starts the server in a session of its own, so that Ctrl-C in the terminal reaches us and not it, and
 * with a file for its messages, so that it outlives us without a broken pipe if we are killed.
 */
export function launch(cluster: Cluster, binaries: Binaries, port: number): ChildProcess {
  const settings = {
    ...SETTINGS,
    ...(cluster.disposable ? WITHOUT_DURABILITY : {}),
    cluster_name: clusterName(binaries),
  }
  const log = openLog(cluster.log)
  const server = spawn(
    binaries.postgres,
    [
      '-D',
      cluster.data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
    ],
    { ...binaries.user, cwd: cluster.data, env: binaries.env, detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  server.unref()
  return server
}

/** Tells a server of these binaries from one that an earlier version left running. */
export function clusterName({ version }: Binaries): string {
  return `beslutsspar-${version}`
}

function openLog(path: string): number {
  const log = openSync(path, 'a', 0o600)
  if (statSync(path).size > LARGEST_LOG) truncateSync(path)
  return log
}
