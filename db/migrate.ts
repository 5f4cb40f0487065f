import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Kysely } from 'kysely'
import { Migrator, type Migration, type MigrationProvider } from 'kysely/migration'

const FOLDER = join(import.meta.dirname, 'migrations')

const provider: MigrationProvider = {
  async getMigrations() {
    const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.ts'))
    const entries = await Promise.all(
      files.map(async (name) => {
        const migration = (await import(pathToFileURL(join(FOLDER, name)).href)) as Migration
        return [name.replace(/\.ts$/, ''), migration] as const
      }),
    )
    return Object.fromEntries(entries)
  },
}

/**
 * Brings the schema up to date, all or nothing, and returns the names of the steps it took. Kysely holds
 * an advisory lock meanwhile: of several servers that start at once, one migrates and the others wait.
 */
export async function migrate<T>(db: Kysely<T>): Promise<string[]> {
  const { error, results = [] } = await new Migrator({ db, provider }).migrateToLatest()
  if (error) throw error
  return results.filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName)
}
