import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { openDatabase } from '#db/open-database.ts'
import { isAlive } from '#db/postgres/postmaster.ts'
import { makeTestFolder, removeTestFolder } from '#tests/support/test-folder.ts'
import { runProgram } from '#tests/support/program.ts'

const folder = makeTestFolder()
const env = { BESLUTSSPAR_DATA: folder, DATABASE_URL: '' }

afterEach(() => {
  const pid = postmaster()
  if (pid && isAlive(pid)) process.kill(pid, 'SIGKILL')
})

afterAll(() => removeTestFolder(folder))

test('several processes that start at once on an empty folder share one server and migrate once', async () => {
  const programs = [1, 2, 3].map(() => runProgram('open-and-close.ts', [], env))
  expect(await Promise.all(programs.map(({ ended }) => ended))).toEqual([0, 0, 0])
  expect(programs.map(({ lines }) => lines())).toEqual([['0'], ['0'], ['0']])
  expect(postmaster()).toBeNull()
})

test('the server is there while somebody uses it, and not a moment longer', async () => {
  const database = await openDatabase({ env })
  const pid = postmaster()
  expect(pid).not.toBeNull()
  await database.close()
  expect(isAlive(pid ?? 0)).toBe(false)
  expect(postmaster()).toBeNull()
})

test('a command joins the server that another process runs, and leaves it running', async () => {
  const database = await openDatabase({ env })
  const pid = postmaster()
  const command = runProgram('open-and-close.ts', [], env)
  expect(await command.ended).toBe(0)
  expect(command.lines()).toHaveLength(1)
  expect(postmaster()).toBe(pid)
  await expect(database.db.selectFrom('task').select('id').execute()).resolves.toEqual([])
  await database.close()
})

test('when the process that started the server leaves first, the others keep it', async () => {
  const writer = runProgram('write-without-end.ts', ['row'], env)
  await writer.printed(1)
  const database = await openDatabase({ env })
  writer.kill('SIGKILL')
  await writer.ended
  await expect(database.db.selectFrom('task').select('id').execute()).resolves.toEqual([])
  await database.close()
  expect(postmaster()).toBeNull()
})

test('a server that a killed process left behind is adopted', async () => {
  const writer = runProgram('write-without-end.ts', ['row'], env)
  await writer.printed(5)
  const pid = postmaster()
  writer.kill('SIGKILL')
  await writer.ended
  expect(isAlive(pid ?? 0)).toBe(true)

  const database = await openDatabase({ env })
  expect(postmaster()).toBe(pid)
  await database.close()
  expect(isAlive(pid ?? 0)).toBe(false)
})

test('a server of other binaries that nobody uses is ended, and a new one started', async () => {
  const old = runProgram('leave-older-server.ts', [], env)
  expect(await old.ended).toBe(0)
  const left = postmaster()
  expect(isAlive(left ?? 0)).toBe(true)

  const database = await openDatabase({ env })
  expect(postmaster()).not.toBe(left)
  expect(isAlive(left ?? 0)).toBe(false)
  await database.close()
})

test('a server that no longer answers is ended, and a new one started', async () => {
  const program = runProgram('write-without-end.ts', ['row'], env)
  await program.printed(1)
  const hung = postmaster() ?? 0
  process.kill(hung, 'SIGSTOP')
  program.kill('SIGKILL')
  await program.ended
  const database = await openDatabase({ env })
  expect(isAlive(hung)).toBe(false)
  await expect(database.db.selectFrom('task').select('id').execute()).resolves.toEqual([])
  await database.close()
})

test('a note of a server that is gone, whose number another process has by now, is no hindrance', async () => {
  const note = [process.pid, join(folder, 'postgres/data'), 1, 5432, '', '127.0.0.1', '', 'ready'].join('\n')
  writeFileSync(join(folder, 'postgres/data/postmaster.pid'), note)
  const database = await openDatabase({ env })
  expect(postmaster()).not.toBe(process.pid)
  await database.close()
})

test.each(['', '\0\0\0\0', '4711\n/srv'])(
  'a note that a power cut left as %j is no hindrance',
  async (torn) => {
    const note = join(folder, 'postgres/data/postmaster.pid')
    writeFileSync(note, torn)
    const beforeTheCut = new Date(Date.now() - 60_000)
    utimesSync(note, beforeTheCut, beforeTheCut)
    const database = await openDatabase({ env })
    await expect(database.db.selectFrom('task').select('id').execute()).resolves.toEqual([])
    await database.close()
  },
)

test('only the owner can open it: by password, on loopback, from a closed folder', async () => {
  const database = await openDatabase({ env })
  const [, , , , sockets, host] = readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split(
    '\n',
  )
  expect([sockets, host]).toEqual(['', '127.0.0.1'])
  expect(statSync(join(folder, 'postgres')).mode & 0o077).toBe(0)
  const rules = readFileSync(join(folder, 'postgres/data/pg_hba.conf'), 'utf8')
  const methods = rules
    .split('\n')
    .filter((line) => /^(?:local|host)/.test(line))
    .map((line) => line.trim().split(/\s+/).at(-1))
  expect(new Set(methods)).toEqual(new Set(['scram-sha-256']))
  await database.close()
})

function postmaster(): number | null {
  const file = join(folder, 'postgres/data/postmaster.pid')
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null
}
