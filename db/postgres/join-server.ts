import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { addressOf, type Cluster } from './cluster.ts'
import { findFreePort } from './free-port.ts'
import { clusterName, launch } from './launch.ts'
import { isAlive, isSurelyOurs, readPostmaster, type Postmaster } from './postmaster.ts'
import { announcePresence, type Presence } from './presence.ts'
import { killServer, stopServer } from './stop-server.ts'

const PATIENCE = 120_000
const PATIENCE_WITH_SILENCE = 5_000
const MOST_LAUNCHES = 5
const PAUSE = 10

/**
 * Joins the server that has the cluster, be it another process's or one that a crash left, and where
 * there is none starts one, on `port` where connections are made to it already. Several processes may do
 * this at once: PostgreSQL lets one server in, and the others join it.
 * @throws Error with PostgreSQL's own last words when it will not start.
 */
export async function joinServer(cluster: Cluster, binaries: Binaries, port?: number): Promise<Presence> {
  const began = Date.now()
  let heard = began
  let launched: ChildProcess | null = null
  let launches = 0
  while (Date.now() - began < PATIENCE) {
    const postmaster = readPostmaster(cluster)
    if (postmaster) {
      const answer = await announcePresence(addressOf(cluster, postmaster.port))
      if (typeof answer === 'object') {
        if (answer.clusterName === clusterName(binaries)) return answer
        if (!(await answer.claim())) {
          await answer.stay()
          return answer
        }
        await stopServer(cluster, binaries)
        await answer.leave()
      } else if (answer === 'busy') heard = Date.now()
      else if (Date.now() - heard > PATIENCE_WITH_SILENCE) endSilentServer(postmaster, cluster)
    } else if (launched === null || launched.exitCode !== null || launched.signalCode !== null) {
      if (launches++ === MOST_LAUNCHES) break
      launched = launch(cluster, binaries, port ?? (await findFreePort()))
      heard = Date.now()
    }
    await sleep(PAUSE)
  }
  throw new Error(`PostgreSQL does not start. The end of ${cluster.log}:\n${readEnd(cluster.log)}`)
}

function endSilentServer(postmaster: Postmaster, cluster: Cluster): void {
  if (isSurelyOurs(postmaster, cluster)) return killServer(postmaster)
  // One that was killed a moment ago may have ended between the two looks at it.
  if (!isAlive(postmaster.pid)) return
  throw new Error(
    `Process ${postmaster.pid} seems to serve ${cluster.data} but does not answer. ` +
      'If it is no PostgreSQL of ours, remove postmaster.pid there and start again.',
  )
}

function readEnd(log: string): string {
  return readFileSync(log, 'utf8').split('\n').slice(-12).join('\n')
}
