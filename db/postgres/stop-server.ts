import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Binaries } from './binaries.ts'
import type { Cluster } from './cluster.ts'
import type { Postmaster } from './postmaster.ts'

/** Ends the server and returns when it is gone: open transactions are rolled back, what was acknowledged is on disk. */
export async function stopServer(cluster: Cluster, binaries: Binaries): Promise<void> {
  const mode = cluster.disposable ? 'immediate' : 'fast'
  const pgCtl = spawn(binaries.pgCtl, ['stop', '-D', cluster.data, '-m', mode, '-w', '-t', '30'], {
    ...binaries.user,
    cwd: cluster.data,
    env: binaries.env,
    stdio: 'ignore',
  })
  await once(pgCtl, 'exit')
}

/** For a server that no longer answers. The next start recovers from the write-ahead log. */
export function killServer({ pid }: Postmaster): void {
  process.kill(pid, 'SIGKILL')
}
