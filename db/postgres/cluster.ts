import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { PostgresAddress } from './address.ts'
import type { Binaries } from './binaries.ts'
import { canReach } from './service-user.ts'

/** A folder with a database cluster and the password that opens it. */
export type Cluster = {
  data: string
  log: string
  password: string
  disposable: boolean
}

const SUPERUSER = 'beslutsspar'

// pg_trgm and the text search parser see å, ä and ö as letters only under a UTF-8 LC_CTYPE.
const CTYPES: Partial<Record<NodeJS.Platform, string>> = { darwin: 'en_US.UTF-8', win32: 'en-US' }

/** Opens the cluster in `folder`, making it first where there is none. `disposable` forgoes durability, for tests. */
export function openCluster(folder: string, binaries: Binaries, disposable: boolean): Cluster {
  if (!existsSync(folder)) createCluster(folder, binaries, disposable)
  const major = readFileSync(join(folder, 'data', 'PG_VERSION'), 'utf8').trim()
  if (major !== binaries.version.split('.')[0]) {
    throw new Error(
      `${folder} holds data of PostgreSQL ${major}, but ${binaries.version} is installed: ` +
        'dump it with the old version and restore it here (see README, Backup)',
    )
  }
  // PostgreSQL's own view of its folder, by which its process is recognised.
  const real = realpathSync(folder)
  return {
    data: join(real, 'data'),
    log: join(real, 'postgres.log'),
    password: readFileSync(join(real, 'password'), 'utf8'),
    disposable,
  }
}

export function addressOf({ password }: Cluster, port: number): PostgresAddress {
  return { host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' }
}

/** Made aside and renamed when whole, so that neither a crash nor a second start leaves half a cluster. */
function createCluster(folder: string, binaries: Binaries, disposable: boolean): void {
  const half = `${folder}.${process.pid}`
  const { uid, gid } = binaries.user
  mkdirSync(dirname(folder), { recursive: true })
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  if (!canReach(half, binaries.user)) {
    rmSync(half, { recursive: true })
    throw new Error(
      `PostgreSQL does not run as root, and others may not enter ${dirname(folder)}: set BESLUTSSPAR_DATA`,
    )
  }
  const passwordFile = join(half, 'password')
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  if (uid !== undefined && gid !== undefined) {
    chownSync(half, uid, gid)
    chownSync(passwordFile, uid, gid)
  }
  const initdb = spawnSync(
    binaries.initdb,
    [
      `--pgdata=${join(half, 'data')}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--no-locale',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--lc-ctype=${CTYPES[process.platform] ?? 'C.UTF-8'}`,
      '--no-instructions',
      ...(disposable ? ['--no-sync'] : []),
    ],
    { ...binaries.user, cwd: half, env: binaries.env, encoding: 'utf8' },
  )
  if (initdb.status !== 0) {
    rmSync(half, { recursive: true })
    throw new Error(`PostgreSQL could not make its data folder: ${initdb.error?.message ?? initdb.stderr}`)
  }
  try {
    renameSync(half, folder)
  } catch (error) {
    rmSync(half, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}
