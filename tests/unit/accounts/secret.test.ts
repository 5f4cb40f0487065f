import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readSecret } from '#app/accounts/secret.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secret-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('it is made once, for its owner alone', async () => {
  const made = await readSecret({}, folder)
  expect(made.length).toBeGreaterThanOrEqual(43)
  expect(await readSecret({}, folder)).toBe(made)
  expect((await stat(join(folder, 'secret'))).mode & 0o777).toBe(0o600)
})

test('servers that start at once agree, and leave no drafts behind', async () => {
  const inside = join(folder, 'new')
  const all = await Promise.all(Array.from({ length: 8 }, () => readSecret({}, inside)))
  expect(new Set(all).size).toBe(1)
  expect(await readdir(inside)).toEqual(['secret'])
})

test('BESLUTSSPAR_SECRET comes before the file, and must be worth its name', async () => {
  const chosen = 'k'.repeat(32)
  expect(await readSecret({ BESLUTSSPAR_SECRET: chosen }, folder)).toBe(chosen)
  expect(await readdir(folder)).toEqual([])
  await expect(readSecret({ BESLUTSSPAR_SECRET: 'kort' }, folder)).rejects.toThrow('at least 32 characters')
})
