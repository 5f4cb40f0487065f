import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { testDatabase } from '#tests/support/test-database.ts'
import { arrangeTenant, TEXT } from '#tests/support/protocol-world.ts'

const db = await testDatabase()
const folder = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

let url: string

beforeAll(async () => {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  const { user, password, host, port } = inject('postgres')
  url = `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${rows[0]?.name}`
})

type Ran = { code: number; stdout: string; stderr: string }

async function runImport(...args: string[]): Promise<Ran> {
  const command = join(import.meta.dirname, '../../../app/cli/import.ts')
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...args], {
      env: { ...process.env, DATABASE_URL: url },
    })
    return { code: 0, stdout, stderr }
  } catch (error) {
    return error as Ran
  }
}

test('without an organisation, and without files, it says what is missing', async () => {
  expect(await runImport(write('a.txt', TEXT))).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('organisation'),
  })
  expect(await runImport()).toMatchObject({ code: 2, stderr: expect.stringContaining('npm run import') })
})

test('reads each file and says what came of it; any failure is the exit code', async () => {
  await arrangeTenant(db)
  const good = write('bra.txt', `Styrelsen\n2026-09-18\n\n${TEXT}`)
  expect(await runImport(good)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/bra\.txt: Klar för granskning, \d+ uppdrag/u),
  })
  const mixed = await runImport(
    good,
    write('skadad.pdf', '%PDF-1.7\nno'),
    write('tom.txt', ''),
    join(folder, 'borta.pdf'),
  )
  expect(mixed.code).toBe(1)
  expect(mixed.stdout.split('\n')).toEqual([
    expect.stringMatching(/bra\.txt: Redan inläst\./u),
    expect.stringMatching(/skadad\.pdf: Filen är skadad\./u),
    expect.stringMatching(/tom\.txt: Filen är tom\./u),
    expect.stringMatching(/borta\.pdf: Filen finns inte/u),
    '',
  ])
})

test('of several organisations one must be named', async () => {
  await arrangeTenant(db)
  const file = write('b.txt', TEXT)
  expect(await runImport(file)).toMatchObject({ code: 2, stderr: expect.stringContaining('--organisation') })
  expect(await runImport(file, '--organisation', 'Grannen')).toMatchObject({ code: 2 })
})
