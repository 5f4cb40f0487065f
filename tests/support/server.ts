import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SERVER_FLAGS } from '../../scripts/server-flags.mjs'

const PROJECT = join(import.meta.dirname, '..', '..')
const PATIENCE = 60_000

/** The built server as a process of its own, on a free port. */
export type TestServer = {
  url: string
  pid: number
  /** Waits until it has printed something that matches, such as the link of the first start. */
  said(pattern: RegExp): Promise<RegExpMatchArray>
  /** Returns the exit code, or the signal that ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | string | null>
}

export async function startServer(env: NodeJS.ProcessEnv): Promise<TestServer> {
  const server = spawn(process.execPath, [...SERVER_FLAGS, join(PROJECT, 'app/server/main.ts')], {
    cwd: PROJECT,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  server.stdout.on('data', (chunk) => (output += String(chunk)))
  server.stderr.on('data', (chunk) => (output += String(chunk)))

  const said = async (pattern: RegExp) => {
    const began = Date.now()
    while (Date.now() - began < PATIENCE && !hasEnded(server)) {
      const match = pattern.exec(output)
      if (match) return match
      await sleep(20)
    }
    throw new Error(`The server did not say ${String(pattern)}, but:\n${output}`)
  }
  const [url = ''] = await said(/http:\/\/localhost:\d+/)
  return {
    url,
    pid: server.pid ?? 0,
    said,
    async stop(signal = 'SIGTERM') {
      if (!hasEnded(server)) {
        server.kill(signal)
        await once(server, 'exit')
      }
      return server.exitCode ?? server.signalCode
    },
  }
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null
}
