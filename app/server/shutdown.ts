import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from './log.ts'

export type Shutdown = {
  /** What is opened first is closed last. */
  onStop: (step: () => Promise<void>) => void
  stop: (exitCode: number) => Promise<void>
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const LONGEST_WAIT = 10_000

/**
 * Ends the process, and everything that it has opened, on a signal or after a fault that nobody caught. A
 * signal often comes twice (Ctrl-C reaches the whole group, and its leader passes it on): it is minded once.
 */
export function prepareShutdown(log: Logger): Shutdown {
  const steps: (() => Promise<void>)[] = []
  let stopping: Promise<void> | null = null

  const runSteps = async (exitCode: number) => {
    for (const step of steps.toReversed()) {
      // One that hangs must not keep the next from its work: the database is the last of them.
      await Promise.race([step(), sleep(LONGEST_WAIT * 2, undefined, { ref: false })]).catch(
        (error: unknown) => log.error({ err: error }, 'stopping'),
      )
    }
    process.exit(exitCode)
  }
  const stop = (exitCode: number) => (stopping ??= runSteps(exitCode))

  for (const signal of SIGNALS) process.on(signal, () => void stop(0))
  process.on('uncaughtException', (error) => {
    log.error({ err: error }, 'a fault that nobody caught')
    void stop(1)
  })
  return { onStop: (step) => void steps.push(step), stop }
}

/** What is still being opened is waited for, so that it does not outlive us. */
export async function closeIfOpened(opening: Promise<{ close: () => Promise<void> }>): Promise<void> {
  const opened = await opening.catch(() => null)
  await opened?.close()
}

/** Takes no new requests and lets those under way end, for a while. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeIdleConnections()
  const impatience = setTimeout(() => server.closeAllConnections(), LONGEST_WAIT)
  await closed
  clearTimeout(impatience)
}
