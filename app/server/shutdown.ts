import type { Server } from 'node:http'
import type { Logger } from './log.ts'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const LONGEST_WAIT = 10_000

/**
 * On a signal: takes no new requests, lets those under way end, then runs `steps` in their order. A signal
 * often comes twice (Ctrl-C reaches the whole group, and its leader passes it on), so it is minded once.
 */
export function stopOnSignal(server: Server, log: Logger, steps: (() => Promise<void>)[]): void {
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await close(server)
    for (const step of steps) await step().catch((error: unknown) => log.error({ err: error }, 'stopping'))
    process.exit(0)
  }
  for (const signal of SIGNALS) process.on(signal, () => void stop())
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const impatience = setTimeout(() => server.closeAllConnections(), LONGEST_WAIT)
  await closed
  clearTimeout(impatience)
}
