import { connect, type Db } from '#db/client.ts'
import { setUpOrganisation } from '#tests/support/accounts.ts'
import { startTestCluster } from '#tests/support/cluster.ts'
import { startServer } from '#tests/support/server.ts'
import { cloneTemplate, urlOf } from '#tests/support/template.ts'
import { signInOverHttp } from '#tests/support/visitor.ts'
import { ensureBuild } from '../../scripts/build.mjs'

/** A built server with one organisation, and its secretary, who is signed in. */
export type BuiltServer = Readonly<{
  url: string
  pid: number
  cookie: string
  db: Db
  organisation: Awaited<ReturnType<typeof setUpOrganisation>>
}>

/** Does the work with a server of its own, which is stopped afterwards. */
export async function withBuiltServer<T>(work: (server: BuiltServer) => Promise<T>): Promise<T> {
  const build = await ensureBuild()
  const cluster = await startTestCluster()
  const address = await cloneTemplate(cluster.address)
  const db = connect(address, { max: 2 })
  const server = await startServer({ DATABASE_URL: urlOf(address), BESLUTSSPAR_BUILD: build })
  try {
    const organisation = await setUpOrganisation(db)
    const cookie = await signInOverHttp(server.url)
    return await work({ url: server.url, pid: server.pid, cookie, db, organisation })
  } finally {
    await server.stop()
    await db.destroy()
    await cluster.stop()
  }
}
