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
  /** Takes the lock for ourselves alone; false while others are there, who are then left undisturbed. */
  claim(): Promise<boolean>
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
        const claim = `select pg_advisory_unlock_shared(${LOCK}), pg_try_advisory_lock(${LOCK}) as alone`
        const { rows: answer } = await client.query<{ alone: boolean }>(claim)
        if (answer[0]?.alone) return true
        await client.query(`select pg_advisory_lock_shared(${LOCK})`)
        return false
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
