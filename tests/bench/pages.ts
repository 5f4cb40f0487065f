import { connect, type Db } from '#db/client.ts'
import { people, password, setUpOrganisation } from '#tests/support/accounts.ts'
import { startTestCluster } from '#tests/support/cluster.ts'
import { addManyTasks } from '#tests/support/many-tasks.ts'
import { startServer } from '#tests/support/server.ts'
import { makeTaskWorldIn } from '#tests/support/task-world.ts'
import { cloneTemplate, urlOf } from '#tests/support/template.ts'
import { ensureBuild } from '../../scripts/build.mjs'
import { percentile, timeRounds, type Measurement } from './measurement.ts'

const TASKS = 10_000
const ROUNDS = 40
const WARM_UP = 10
const LIMIT = 100

const PAGES = [
  '/',
  '/uppdrag',
  '/uppdrag?status=alla&sortera=ansvarig',
  '/uppdrag?status=alla&gruppera=ansvarig',
  '/uppdrag?status=alla&sok=redovisa+energi+styrelsen',
  '/uppdrag?forsenade=ja',
  '/uppdrag?vy=tavla',
  '/uppdrag/rader?status=alla&rad=5000',
  '/uppdrag/4711',
  '/protokoll',
]

/** Whole pages as the browser asks for them, over HTTP from the built server, where there are 10,000 tasks. */
export async function measurePages(): Promise<Measurement[]> {
  const build = await ensureBuild()
  const cluster = await startTestCluster()
  const address = await cloneTemplate(cluster.address)
  const db = connect(address, { max: 2 })
  const server = await startServer({ DATABASE_URL: urlOf(address), BESLUTSSPAR_BUILD: build })
  try {
    await fill(db)
    const cookie = await signIn(server.url)
    const results: Measurement[] = []
    for (const path of PAGES) {
      const ask = () => readWhole(server.url + path, cookie)
      await timeRounds(WARM_UP, ask)
      const value = percentile(await timeRounds(ROUNDS, ask), 0.95)
      results.push({ name: `10,000 tasks, ${path} (p95)`, value, unit: 'ms', bound: { atMost: LIMIT } })
    }
    return results
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
  const body = new URLSearchParams({ email: people.secretary.email, password })
  const response = await fetch(`${url}/logga-in`, {
    method: 'POST',
    body,
    headers: { origin: url },
    redirect: 'manual',
  })
  const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0])
  if (cookie.length === 0) throw new Error(`Not signed in: ${response.status} ${await response.text()}`)
  return cookie.join('; ')
}

async function readWhole(address: string, cookie: string): Promise<void> {
  const response = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  await response.text()
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
}
