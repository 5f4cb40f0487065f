import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below the ports that systems lend to outgoing connections, so that the server finds its own again.
const LOWEST = 15_000
const HIGHEST = 32_000

/** A loopback port that nobody listens on. */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
