import { Client, escapeIdentifier, type DatabaseError } from 'pg'
import type { PostgresAddress } from './address.ts'

const ALREADY_THERE = new Set(['42P04', '23505'])

/** Makes the database unless it is there, and returns its address. Two processes may ask at once. */
export async function createDatabase(server: PostgresAddress, name: string): Promise<PostgresAddress> {
  const client = new Client(server)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${escapeIdentifier(name)}`)
  } catch (error) {
    if (!ALREADY_THERE.has((error as DatabaseError).code ?? '')) throw error
  } finally {
    await client.end()
  }
  return { ...server, database: name }
}
