import { join, resolve } from 'node:path'

const PROJECT = join(import.meta.dirname, '..')

/**
 * Where the embedded database keeps its data: BESLUTSSPAR_DATA, otherwise `data` in the project, or as root
 * `/var/lib/beslutsspar`, since PostgreSQL then runs as another user, who may not reach the project.
 */
export function dataFolder(env: NodeJS.ProcessEnv): string {
  const chosen = env['BESLUTSSPAR_DATA']
  if (chosen) return resolve(chosen)
  return process.getuid?.() === 0 ? '/var/lib/beslutsspar' : join(PROJECT, 'data')
}
