import { join } from 'node:path'
import { connect } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import type { PostgresAddress } from '#db/postgres/address.ts'
import { createDatabase } from '#db/postgres/create-database.ts'
import { startPostgres } from '#db/postgres/start-postgres.ts'
import { TEMPLATE } from './template.ts'
import { makeTestFolder, removeLeftOvers, removeTestFolder } from './test-folder.ts'

export type TestCluster = {
  address: PostgresAddress
  stop(): Promise<void>
}

/** A PostgreSQL of its own for a run of tests, with one migrated database that each test file clones. */
export async function startTestCluster(): Promise<TestCluster> {
  removeLeftOvers()
  const folder = makeTestFolder()
  // Ctrl-C ends a test run without its tear-down.
  const abandon = () => removeTestFolder(folder)
  process.once('exit', abandon)
  const server = await startPostgres({ folder: join(folder, 'postgres'), disposable: true })
  const template = connect(await createDatabase(server.address, TEMPLATE))
  await migrate(template)
  await template.destroy()
  return {
    address: server.address,
    async stop() {
      await server.stop()
      process.off('exit', abandon)
      removeTestFolder(folder)
    },
  }
}
