import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const SHORTEST = 32

/**
 * What sessions are signed with: BESLUTSSPAR_SECRET, otherwise a file `secret` in the data folder, made once
 * and readable by its owner alone. Several servers with one database must share it.
 * @throws Error when BESLUTSSPAR_SECRET is too short to be one.
 */
export async function readSecret(env: NodeJS.ProcessEnv, folder: string): Promise<string> {
  const chosen = env['BESLUTSSPAR_SECRET']
  if (chosen === undefined || chosen === '') return readOrMakeSecret(folder)
  if (chosen.length < SHORTEST)
    throw new Error(`BESLUTSSPAR_SECRET must have at least ${SHORTEST} characters`)
  return chosen
}

async function readOrMakeSecret(folder: string): Promise<string> {
  const file = join(folder, 'secret')
  const kept = await readIfThere(file)
  if (kept !== null) return kept
  await mkdir(folder, { recursive: true })
  // Written beside and linked into place: of two servers that start at once, both read the first one's whole.
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  try {
    await link(draft, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    await rm(draft)
  }
  return readFile(file, 'utf8')
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
