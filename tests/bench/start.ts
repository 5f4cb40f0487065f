import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { makeTestFolder, removeTestFolder } from '#tests/support/test-folder.ts'
import type { Measurement } from './measurement.ts'

const project = join(import.meta.dirname, '..', '..')

/** `npm start` with everything built and a database that is there, until it says where to go. */
export async function measureStart(): Promise<Measurement[]> {
  const data = makeTestFolder()
  try {
    await startAndStop(data)
    const times = [await startAndStop(data), await startAndStop(data), await startAndStop(data)]
    const value = Math.min(...times) / 1000
    return [{ name: 'second npm start (best of 3)', value, unit: 's', bound: { atMost: 3 } }]
  } finally {
    removeTestFolder(data)
  }
}

async function startAndStop(data: string): Promise<number> {
  const began = performance.now()
  const server = spawn('npm', ['start'], {
    cwd: project,
    env: { ...process.env, PORT: '0', BESLUTSSPAR_DATA: data, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await saysWhereToGo(server)
  const time = performance.now() - began
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
  return time
}

async function saysWhereToGo(server: ChildProcess): Promise<void> {
  let said = ''
  for await (const chunk of server.stdout ?? []) {
    said += String(chunk)
    if (/http:\/\/localhost:\d+/u.test(said)) return
  }
  throw new Error(`The server ended without saying where to go:\n${said}`)
}
