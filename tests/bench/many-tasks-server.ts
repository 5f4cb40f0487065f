import { connect, type Db } from '#db/client.ts'
import { people, password, setUpOrganisation } from '#tests/support/accounts.ts'
import { startTestCluster } from '#tests/support/cluster.ts'
import { addManyTasks } from '#tests/support/many-tasks.ts'
import { startServer } from '#tests/support/server.ts'
import { makeTaskWorldIn } from '#tests/support/task-world.ts'
import { cloneTemplate, urlOf } from '#tests/support/template.ts'
import { ensureBuild } from '../../scripts/build.mjs'

const TASKS = 10_000

/** The built server, with 10,000 tasks, and the cookie of its secretary. */
export type ManyTasksServer = Readonly<{ url: string; cookie: string }>

export async function withManyTasks<Result>(
  use: (server: ManyTasksServer) => Promise<Result>,
): Promise<Result> {
  const build = await ensureBuild()
  const cluster = await startTestCluster()
  const address = await cloneTemplate(cluster.address)
  const db = connect(address, { max: 2 })
  const server = await startServer({ DATABASE_URL: urlOf(address), BESLUTSSPAR_BUILD: build })
  try {
    await fill(db)
    return await use({ url: server.url, cookie: await signIn(server.url) })
  } finally {
    await server.stop()
    await db.destroy()
    await cluster.stop()
  }
}

async function fill(db: Db): Promise<void> {
  const { organisationId, userIds } = await setUpOrganisation(db)
  await addManyTasks(db, await makeTaskWorldIn(db, organisationId, userIds.secretary), TASKS)
}

async function signIn(url: string): Promise<string> {
  const response = await fetch(`${url}/logga-in`, {
    method: 'POST',
    body: new URLSearchParams({ email: people.secretary.email, password }),
    headers: { origin: url },
    redirect: 'manual',
  })
  const [cookie] = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
  if (!cookie) throw new Error(`Not signed in: ${response.status} ${await response.text()}`)
  return cookie
}
