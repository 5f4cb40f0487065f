import { join } from 'node:path'
import { sql } from 'kysely'
import { connect, type Connection, type Db } from './client.ts'
import { dataFolder } from './data-folder.ts'
import { migrate } from './migrate.ts'
import { createDatabase } from './postgres/create-database.ts'
import { startPostgres } from './postgres/start-postgres.ts'

export type OpenDatabase = {
  db: Db
  close: () => Promise<void>
}

type Options = {
  env?: NodeJS.ProcessEnv
  warn?: (message: string) => void
}

const DATABASE = 'beslutsspar'

/**
 * The product's database, migrated and ready: the operator's own where DATABASE_URL names one, otherwise
 * the embedded one, which is joined if another process runs it and started if not.
 */
export async function openDatabase({
  env = process.env,
  warn = () => undefined,
}: Options = {}): Promise<OpenDatabase> {
  const { connection, stop } = await findServer(env, warn)
  const db = connect(connection, { onBreak: (error) => warn(error.message) })
  const close = async () => {
    await db.destroy()
    await stop()
  }
  try {
    await seeThatItAnswers(db)
    await migrate(db)
  } catch (error) {
    await close()
    throw error
  }
  return { db, close }
}

async function findServer(
  env: NodeJS.ProcessEnv,
  warn: (message: string) => void,
): Promise<{ connection: Connection; stop: () => Promise<void> }> {
  const url = env['DATABASE_URL']
  if (url) return { connection: url, stop: async () => undefined }
  const server = await startPostgres({ folder: join(dataFolder(env), 'postgres'), warn })
  return { connection: await createDatabase(server.address, DATABASE), stop: () => server.stop() }
}

async function seeThatItAnswers(db: Db): Promise<void> {
  try {
    await sql`select 1`.execute(db)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`The database cannot be opened: ${reason}. See DATABASE_URL.`, { cause })
  }
}
