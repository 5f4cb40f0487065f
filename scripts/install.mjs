import { readFileSync } from 'node:fs'
import process from 'node:process'
import { inProject } from './project.mjs'
import { runStep } from './run-step.mjs'

/**
 * Whether node_modules holds what the lock names, by npm's own account of what it has installed, which it
 * writes last: an installation that was broken off has none. Packages for other platforms may be missing.
 */
export function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === version : optional === true
  })
}

/** Installs exactly what the lock names, with the npm that called us where there is one. */
export async function install() {
  console.error('Installing packages …')
  const npm = process.env.npm_execpath
  const [program, args] = npm ? [process.env.npm_node_execpath ?? process.execPath, [npm]] : ['npm', []]
  // Building takes the development packages too, whatever NODE_ENV or the reader's npmrc omit.
  const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const code = await runStep(program, [...args, ...options])
  if (code !== 0) process.exit(code)
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(inProject(path), 'utf8')).packages
  } catch {
    return null
  }
}
