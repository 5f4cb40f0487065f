import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import type { Cluster } from './cluster.ts'
import { isAlive, readPostmaster, type Postmaster } from './postmaster.ts'

/** How long a server that has taken its file away may still be on its way out, in milliseconds. */
const LAST_STEPS = 5_000

/** Ends the server and returns when it is gone: open transactions are rolled back, what was acknowledged is on disk. */
export async function stopServer(cluster: Cluster, binaries: Binaries): Promise<void> {
  const mode = cluster.disposable ? 'immediate' : 'fast'
  const running = readPostmaster(cluster)
  const pgCtl = spawn(binaries.pgCtl, ['stop', '-D', cluster.data, '-m', mode, '-w', '-t', '30'], {
    ...binaries.user,
    cwd: cluster.data,
    env: binaries.env,
    stdio: 'ignore',
  })
  await once(pgCtl, 'exit')
  // pg_ctl waits for the file only, which the server removes before it ends.
  if (running !== null) await untilGone(running)
}

async function untilGone({ pid }: Postmaster): Promise<void> {
  const deadline = Date.now() + LAST_STEPS
  while (isAlive(pid) && Date.now() < deadline) await setTimeout(10)
}

/** For a server that no longer answers. The next start recovers from the write-ahead log. */
export function killServer({ pid }: Postmaster): void {
  process.kill(pid, 'SIGKILL')
}
