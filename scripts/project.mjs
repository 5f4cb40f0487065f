import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const PROJECT = dirname(dirname(fileURLToPath(import.meta.url)))

/** A path in the project, whatever the current folder is. */
export function inProject(...parts) {
  return join(PROJECT, ...parts)
}
