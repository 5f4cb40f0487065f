import type { TestProject } from 'vitest/node'
import type { PostgresAddress } from '#db/postgres/address.ts'
import { startTestCluster } from './cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: PostgresAddress
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestCluster()
  project.provide('postgres', cluster.address)
  return () => cluster.stop()
}
