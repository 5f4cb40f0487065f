import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresAddress } from './address.ts'
import { findBinaries } from './binaries.ts'
import { addressOf, openCluster } from './cluster.ts'
import { joinServer } from './join-server.ts'
import type { Presence } from './presence.ts'
import { stopServer } from './stop-server.ts'

export type PostgresServer = {
  address: PostgresAddress
  /** Ends our use of the server, and the server itself where nobody else uses it. */
  stop(): Promise<void>
}

type Options = {
  folder: string
  /** Forgoes durability for speed: for tests, whose data nobody will miss. */
  disposable?: boolean
  warn?: (message: string) => void
}

const PAUSE_BETWEEN_REVIVALS = 1_000
const PAUSE_BETWEEN_CLAIMS = 30

/** Makes sure that a server serves the cluster in `folder` from now until `stop`, also if it should die. */
export async function startPostgres({ folder, disposable = false, warn }: Options): Promise<PostgresServer> {
  const binaries = findBinaries()
  const cluster = openCluster(folder, binaries, disposable)
  let presence = await joinServer(cluster, binaries)
  const stopping = new AbortController()

  const revive = async (): Promise<void> => {
    warn?.('The connection to PostgreSQL was lost; joining or starting it again.')
    while (!stopping.signal.aborted) {
      try {
        presence = await joinServer(cluster, binaries, presence.port)
        presence.onLost(() => void revive())
        return
      } catch (error) {
        warn?.(String(error))
        await sleep(PAUSE_BETWEEN_REVIVALS)
      }
    }
  }
  presence.onLost(() => void revive())

  return {
    address: addressOf(cluster, presence.port),
    async stop() {
      stopping.abort()
      presence.onLost(() => undefined)
      if (await isAlone(presence)) await stopServer(cluster, binaries)
      await presence.leave()
    },
  }
}

/** PostgreSQL takes a moment to notice that a process was killed: so ask more than once. */
async function isAlone(presence: Presence): Promise<boolean> {
  for (let tries = 0; tries < 4; tries += 1) {
    if (await presence.claim().catch(() => false)) return true
    await sleep(PAUSE_BETWEEN_CLAIMS)
  }
  return false
}
