import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types as defaultTypes, type CustomTypesConfig } from 'pg'
import type { PostgresAddress } from './postgres/address.ts'
import type { Database } from './schema.ts'

export type Db = Kysely<Database>

/** A connection string, or where the embedded server is. */
export type Connection = string | PostgresAddress

const DATE: number = defaultTypes.builtins.DATE
const INT8: number = defaultTypes.builtins.INT8

/** Plain dates stay `YYYY-MM-DD`, never `Date`; counts (int8) become numbers. */
const types: CustomTypesConfig = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    if (id === DATE) return (text: string) => text
    if (id === INT8) return Number
    return defaultTypes.getTypeParser(id, format)
  },
}

const CONNECTIONS_A_PROCESS = 10

/** `onBreak` hears of connections that broke; the pool replaces them itself. */
export function connect(
  connection: Connection,
  { max = CONNECTIONS_A_PROCESS, onBreak = () => undefined }: ConnectOptions = {},
): Db {
  const where = typeof connection === 'string' ? { connectionString: connection } : connection
  const pool = new Pool({ ...where, max, types, connectionTimeoutMillis: 10_000, keepAlive: true })
  // A connection can break between two queries of a transaction too, when the pool does not listen to it.
  pool.on('connect', (client) => void client.on('error', onBreak))
  pool.on('error', () => undefined)
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

type ConnectOptions = { max?: number; onBreak?: (error: Error) => void }
