import { statSync } from 'node:fs'
import { dirname } from 'node:path'

/** Who runs PostgreSQL: `{}` is ourselves, as root it is "nobody", because PostgreSQL refuses root. */
export type ServiceUser = { uid?: number; gid?: number }

const NOBODY = 65534

export function serviceUser(): ServiceUser {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
}

/** Whether that user can walk down to `path`: every folder above it must let strangers through. */
export function canReach(path: string, user: ServiceUser): boolean {
  if (user.uid === undefined) return true
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, uid } = statSync(folder)
    if ((mode & (uid === user.uid ? 0o100 : 0o001)) === 0) return false
    if (folder === dirname(folder)) return true
  }
}
