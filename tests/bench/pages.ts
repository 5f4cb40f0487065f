import { withManyTasks } from './many-tasks-server.ts'
import { percentile, timeRounds, type Measurement } from './measurement.ts'

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

/** Whole pages as the browser asks for them, over HTTP from the built server. */
export function measurePages(): Promise<Measurement[]> {
  return withManyTasks(async ({ url, cookie }) => {
    const results: Measurement[] = []
    for (const path of PAGES) {
      const ask = () => readWhole(url + path, cookie)
      await timeRounds(WARM_UP, ask)
      const value = percentile(await timeRounds(ROUNDS, ask), 0.95)
      results.push({ name: `10,000 tasks, ${path} (p95)`, value, unit: 'ms', bound: { atMost: LIMIT } })
    }
    return results
  })
}

async function readWhole(address: string, cookie: string): Promise<void> {
  const response = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  await response.text()
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
}
