import { Client } from 'pg'
import type { PostgresAddress } from './address.ts'

/**
 * Our standing in a server that several processes may share: each holds one lock with the others for as
 * long as it lives, and PostgreSQL itself lets go of it when a process is killed. So nobody has to keep
 * count of who started what, and whoever leaves last knows it.
 */
export type Presence = {
  port: number
  clusterName: string
  /** Gives our part up and takes the lock alone: false while others are there. Asked again, it tries again. */
  claim(): Promise<boolean>
  /** Takes our part back after a claim in vain. */
  stay(): Promise<void>
  leave(): Promise<void>
  onLost(listener: () => void): void
}

export type NoAnswer = 'busy' | 'silent'

const LOCK = '7310587213056401'
const CANNOT_CONNECT_NOW = '57P03'
const WRONG_PASSWORD = '28P01'

/** 'busy' is a server on its way up or down; 'silent' is one that does not answer at all. */
export async function announcePresence(address: PostgresAddress): Promise<Presence | NoAnswer> {
  const client = new Client({ ...address, connectionTimeoutMillis: 3_000, keepAlive: true })
  let lost: (() => void) | null = null
  client.on('error', () => undefined)
  client.on('end', () => lost?.())
  try {
    await client.connect()
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === WRONG_PASSWORD) throw error
    return code === CANNOT_CONNECT_NOW ? 'busy' : 'silent'
  }
  try {
    await client.query(`select pg_advisory_lock_shared(${LOCK})`)
    const { rows } = await client.query<{ name: string }>(`select current_setting('cluster_name') as name`)
    return {
      port: address.port,
      clusterName: rows[0]?.name ?? '',
      async claim() {
        await client.query(`select pg_advisory_unlock_shared(${LOCK})`)
        const claim = `select pg_try_advisory_lock(${LOCK}) as alone`
        return (await client.query<{ alone: boolean }>(claim)).rows[0]?.alone ?? false
      },
      async stay() {
        await client.query(`select pg_advisory_lock_shared(${LOCK})`)
      },
      async leave() {
        lost = null
        await client.end().catch(() => undefined)
      },
      onLost(listener) {
        lost = listener
      },
    }
  } catch {
    await client.end().catch(() => undefined)
    return 'busy'
  }
}
