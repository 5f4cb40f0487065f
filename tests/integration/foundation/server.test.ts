import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { beforeAll, expect, inject, onTestFinished, test } from 'vitest'
import { makeTestFolder, removeTestFolder } from '#tests/support/test-folder.ts'
import { startServer, type TestServer } from '#tests/support/server.ts'
import { cloneTemplate, dropDatabase, urlOf } from '#tests/support/template.ts'
import { ensureBuild } from '../../../scripts/build.mjs'

let build = { BESLUTSSPAR_BUILD: '' }

beforeAll(async () => {
  build = { BESLUTSSPAR_BUILD: await ensureBuild() }
}, 60_000)

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('on %s nothing is left running', async (signal) => {
  const folder = emptyFolder()
  const server = await start({ ...build, BESLUTSSPAR_DATA: folder, DATABASE_URL: '' })
  expect(processesWith(folder).length).toBeGreaterThan(3)
  // As a terminal does it: once for the group, once more from its leader.
  process.kill(server.pid, signal)
  expect(await server.stop(signal)).toBe(0)
  expect(processesWith(folder)).toEqual([])
})

test('nor is anything when it served the sources as they are', async () => {
  const folder = emptyFolder()
  const server = await start({ NODE_ENV: 'development', BESLUTSSPAR_DATA: folder, DATABASE_URL: '' })
  expect(await server.stop()).toBe(0)
  expect(processesWith(folder)).toEqual([])
})

test('a port that is taken is said in a line, and nothing is left running', async () => {
  const database = await ownDatabase()
  const first = await start({ ...build, DATABASE_URL: database.url })
  const folder = emptyFolder()
  const { port } = new URL(first.url)
  await expect(start({ ...build, DATABASE_URL: '', BESLUTSSPAR_DATA: folder, PORT: port })).rejects.toThrow(
    `Port ${port} is taken`,
  )
  expect(processesWith(folder)).toEqual([])
  await first.stop()
  await database.drop()
})

test('with DATABASE_URL the operator’s PostgreSQL serves, under a role that is no superuser', async () => {
  const address = { ...inject('postgres'), database: 'operated' }
  const admin = new Client(inject('postgres'))
  await admin.connect()
  await admin.query(`create role operator login password 'secret'`)
  await admin.query('create database operated owner operator')
  const folder = emptyFolder()
  const env = {
    ...build,
    BESLUTSSPAR_DATA: folder,
    DATABASE_URL: urlOf({ ...address, user: 'operator', password: 'secret' }),
  }
  // Two servers at once, as behind a balancer.
  const servers = await Promise.all([start(env), start(env)])
  for (const { url } of servers) expect((await fetch(`${url}/readyz`)).status).toBe(200)
  expect(existsSync(join(folder, 'postgres'))).toBe(false)
  await Promise.all(servers.map((server) => server.stop()))
  await dropDatabase(address)
  await admin.query('drop role operator')
  await admin.end()
})

test('/livez lives without a database; /readyz does not', async () => {
  const database = await ownDatabase()
  const server = await start({ ...build, DATABASE_URL: database.url })
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  await database.drop()
  expect((await fetch(`${server.url}/livez`)).status).toBe(200)
  expect((await fetch(`${server.url}/readyz`)).status).toBe(503)
  await server.stop()
})

test('a page lets run only what came with it, and is sent small', async () => {
  const database = await ownDatabase()
  const server = await start({ ...build, DATABASE_URL: database.url })
  const [one, other] = await Promise.all([fetch(`${server.url}/`), fetch(`${server.url}/`)])
  const policy = one.headers.get('content-security-policy') ?? ''
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'(?:;|$)/)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toBe(other.headers.get('content-security-policy'))
  expect(one.headers.get('x-powered-by')).toBeNull()
  expect(one.headers.get('content-encoding')).toMatch(/^(?:br|gzip)$/)

  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  const scripts = [...(await one.text()).matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
  await server.stop()
  await database.drop()
})

test('built files are kept for ever, and one that is missing is not a page', async () => {
  const database = await ownDatabase()
  const server = await start({ ...build, DATABASE_URL: database.url })
  const assets = readdirSync(join(build.BESLUTSSPAR_BUILD, 'client', 'assets'))
  const found = await fetch(`${server.url}/assets/${assets[0] ?? ''}`)
  expect(found.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  const missing = await fetch(`${server.url}/assets/gone.js`)
  expect(missing.status).toBe(404)
  expect(missing.headers.get('cache-control')).toBeNull()
  expect((await fetch(`${server.url}/assets/..%2f..%2fserver%2findex.js`)).ok).toBe(false)
  expect((await fetch(`${server.url}/%E0%A4%A`)).status).toBe(404)
  await server.stop()
  await database.drop()
})

/** A server that does not outlive the test, however it ends. */
async function start(env: NodeJS.ProcessEnv): Promise<TestServer> {
  const server = await startServer(env)
  onTestFinished(async () => void (await server.stop('SIGKILL')))
  return server
}

function emptyFolder(): string {
  const folder = makeTestFolder()
  onTestFinished(() => removeTestFolder(folder))
  return folder
}

/** A database that the server under test has for itself. */
async function ownDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const address = await cloneTemplate(inject('postgres'))
  return { url: urlOf(address), drop: () => dropDatabase(address) }
}

/** PostgreSQL's server and its children work in the data folder. */
function processesWith(folder: string): string[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => workingFolder(pid).startsWith(folder))
}

function workingFolder(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}
