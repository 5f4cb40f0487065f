import { ensureBuild } from '../../scripts/build.mjs'
import { startTestCluster } from './cluster.ts'

/** Before all browser tests: a build of the sources as they are, and a PostgreSQL whose address workers read. */
export default async function setUp(): Promise<() => Promise<void>> {
  process.env['BESLUTSSPAR_BUILD'] ??= await ensureBuild()
  const cluster = await startTestCluster()
  process.env['TEST_POSTGRES'] = JSON.stringify(cluster.address)
  return () => cluster.stop()
}
