import { existsSync } from 'node:fs'
import process from 'node:process'
import { inProject } from './project.mjs'

const OLDEST = 24

/** Whether this very Node can run the TypeScript sources. */
export function isNewEnough() {
  return Number(process.versions.node.split('.')[0]) >= OLDEST
}

/** The Node that npm has installed with the other packages. */
export function localNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = inProject('node_modules', `node-${platform}-${process.arch}`, 'bin', program)
  if (existsSync(path)) return path
  throw new Error(`npm has no Node ${OLDEST} for ${platform}-${process.arch}: install it yourself`)
}
