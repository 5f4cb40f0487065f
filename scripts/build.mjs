import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { inProject } from './project.mjs'
import { runQuietly } from './run-step.mjs'

const SOURCES = [
  'app',
  'db',
  'public',
  'package-lock.json',
  'react-router.config.ts',
  'tsconfig.json',
  'vite.config.ts',
]
const A_DAY = 24 * 60 * 60 * 1000

/**
 * Returns the folder of a build of the sources as they are, making it where there is none. Each build has
 * a folder of its own, named by what it was made from and put in place whole: two may be made at once, and
 * none is pulled from under a server that runs.
 * @throws Error with what the build said when it fails.
 */
export async function ensureBuild() {
  const name = hashSources()
  const folder = inProject('build', name)
  if (!existsSync(folder)) await build(folder)
  const now = new Date()
  utimesSync(folder, now, now)
  removeOldBuilds(name)
  return folder
}

async function build(folder) {
  console.error('Building …')
  const half = `${folder}.${process.pid}`
  mkdirSync(half, { recursive: true })
  const { code, output } = await runQuietly(
    process.execPath,
    [inProject('node_modules/@react-router/dev/bin.cjs'), 'build'],
    { env: { NODE_ENV: 'production', BESLUTSSPAR_BUILD: half } },
  )
  if (code !== 0) {
    rmSync(half, { recursive: true, force: true })
    throw new Error(`The build failed:\n${output}`)
  }
  try {
    renameSync(half, folder)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** By content, since a clone or a switch of branches gives every file a new date. */
function hashSources() {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap(listFiles))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(inProject(path)))
  return hash.digest('hex').slice(0, 16)
}

function listFiles(path) {
  if (!existsSync(inProject(path))) return []
  if (!statSync(inProject(path)).isDirectory()) return [path]
  return readdirSync(inProject(path))
    .toSorted()
    .flatMap((name) => listFiles(join(path, name)))
}

/** Those of today stay: a server may still serve them. */
function removeOldBuilds(current) {
  for (const name of readdirSync(inProject('build'))) {
    const folder = inProject('build', name)
    const age = Date.now() - statSync(folder, { throwIfNoEntry: false })?.mtimeMs
    if (name !== current && age > A_DAY) rmSync(folder, { recursive: true, force: true })
  }
}
