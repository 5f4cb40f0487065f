import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, inject } from 'vitest'
import { connect, type Db } from '#db/client.ts'
import type { PostgresAddress } from '#db/postgres/address.ts'
import { TEMPLATE } from './cluster.ts'

/**
 * A migrated, empty database that nobody else sees, dropped when the test file is done. Call it at the top
 * of the file: `const db = await testDatabase()`.
 */
export async function testDatabase(): Promise<Db> {
  const address = await cloneTemplate(inject('postgres'))
  const db = connect(address, { max: 4 })
  afterAll(async () => {
    await db.destroy()
    await runOnServer(inject('postgres'), `drop database "${address.database}" with (force)`)
  })
  return db
}

/** Where the connection itself is tested, or another process connects. */
export async function cloneTemplate(server: PostgresAddress): Promise<PostgresAddress> {
  const database = `test_${randomUUID().slice(0, 8)}`
  await runOnServer(server, `create database "${database}" template ${TEMPLATE}`)
  return { ...server, database }
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
