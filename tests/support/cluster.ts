import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import type { PostgresAddress } from '#db/postgres/address.ts'
import { createDatabase } from '#db/postgres/create-database.ts'
import { canReach, serviceUser } from '#db/postgres/service-user.ts'
import { startPostgres } from '#db/postgres/start-postgres.ts'
import { TEMPLATE } from './template.ts'

export type TestCluster = {
  address: PostgresAddress
  stop(): Promise<void>
}

/** A PostgreSQL of its own for a run of tests, with one migrated database that each test file clones. */
export async function startTestCluster(): Promise<TestCluster> {
  const folder = makeTestFolder('cluster')
  const server = await startPostgres({ folder: join(folder, 'postgres'), disposable: true })
  const template = connect(await createDatabase(server.address, TEMPLATE))
  await migrate(template)
  await template.destroy()
  return {
    address: server.address,
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** An empty temporary folder that also the user who runs PostgreSQL can enter. */
export function makeTestFolder(name: string): string {
  const place = canReach(join(tmpdir(), name), serviceUser()) ? tmpdir() : '/tmp'
  const folder = mkdtempSync(join(place, `beslutsspar-${name}-`))
  chmodSync(folder, 0o755)
  return folder
}
