import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import type { PostgresAddress } from '#db/postgres/address.ts'

/** The migrated database that every test's own is cloned from. */
export const TEMPLATE = 'template_beslutsspar'

export async function cloneTemplate(server: PostgresAddress): Promise<PostgresAddress> {
  const database = `test_${randomUUID().slice(0, 8)}`
  await runOnServer(server, `create database "${database}" template ${TEMPLATE}`)
  return { ...server, database }
}

export async function dropDatabase({ database, ...server }: PostgresAddress): Promise<void> {
  await runOnServer({ ...server, database: 'postgres' }, `drop database "${database}" with (force)`)
}

export function urlOf({ user, password, host, port, database }: PostgresAddress): string {
  return `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`
}

async function runOnServer(server: PostgresAddress, statement: string): Promise<void> {
  const client = new Client(server)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
