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

/** `onIdleError` hears of connections that broke while nobody used them; the pool replaces them itself. */
export function connect(
  connection: Connection,
  { max = CONNECTIONS_A_PROCESS, onIdleError = () => undefined }: ConnectOptions = {},
): Db {
  const where = typeof connection === 'string' ? { connectionString: connection } : connection
  const pool = new Pool({ ...where, max, types, connectionTimeoutMillis: 10_000, keepAlive: true })
  pool.on('error', onIdleError)
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}

type ConnectOptions = { max?: number; onIdleError?: (error: Error) => void }
