import { withManyTasks } from './many-tasks-server.ts'
import { percentile, timeRounds, type Measurement } from './measurement.ts'

const ROUNDS = 40
const WARM_UP = 10
/** Milliseconds for what lists, filters and sorts. */
const LIST = 100
/** The board draws cards, not rows, each with a menu of its own. */
const BOARD = 200

const BOUNDS: Readonly<Record<string, number>> = {
  '/': LIST,
  '/uppdrag': LIST,
  '/uppdrag?status=alla&sortera=ansvarig': LIST,
  '/uppdrag?status=alla&gruppera=ansvarig': LIST,
  '/uppdrag?status=alla&sok=redovisa+energi+styrelsen': LIST,
  '/uppdrag?forsenade=ja': LIST,
  '/uppdrag/rader?status=alla&rad=5000': LIST,
  '/uppdrag?vy=tavla': BOARD,
  '/uppdrag/4711': LIST,
  '/protokoll': LIST,
}

/** Whole pages as the browser asks for them, over HTTP from the built server. */
export function measurePages(): Promise<Measurement[]> {
  return withManyTasks(async ({ url, cookie }) => {
    const results: Measurement[] = []
    for (const [path, atMost] of Object.entries(BOUNDS)) {
      const ask = () => readWhole(url + path, cookie)
      await timeRounds(WARM_UP, ask)
      const value = percentile(await timeRounds(ROUNDS, ask), 0.95)
      results.push({ name: `10,000 tasks, ${path} (p95)`, value, unit: 'ms', bound: { atMost } })
    }
    return results
  })
}

async function readWhole(address: string, cookie: string): Promise<void> {
  const response = await fetch(address, { headers: { cookie }, redirect: 'manual' })
  await response.text()
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`)
}
