import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { localNode } from './local-node.mjs'
import { inProject } from './project.mjs'
import { runStep } from './run-step.mjs'

const MUSL = ['/lib/ld-musl-x86_64.so.1', '/lib/ld-musl-aarch64.so.1']

/**
 * Whether node_modules holds what the lock names for this platform, by npm's own account of what it has
 * installed, which it writes last: an installation that was broken off has none.
 */
export function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  const libc = MUSL.some((path) => existsSync(path)) ? 'musl' : 'glibc'
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = installed[path]
    return found ? found.version === entry.version : entry.optional === true && !isForHere(entry, libc)
  })
}

/** Installs exactly what the lock names, with the npm that called us where there is one. */
export async function install() {
  console.error('Installing packages …')
  await runNpm(process.env.npm_node_execpath ?? process.execPath, process.env.PATH)
  if (isInstalled()) return

  // npm quietly leaves out optional packages that want a newer Node than the one it runs on: so once more on
  // the one it has just installed, lent to a place from where npm does not clear it away.
  const lent = mkdtempSync(join(tmpdir(), 'beslutsspar-node-'))
  const node = join(lent, process.platform === 'win32' ? 'node.exe' : 'node')
  copyFileSync(localNode(), node)
  await runNpm(node, lent + delimiter + process.env.PATH)
  rmSync(lent, { recursive: true })
}

async function runNpm(node, path) {
  const npm = process.env.npm_execpath
  const [program, args] = npm ? [node, [npm]] : ['npm', []]
  // Building takes the development packages too, whatever NODE_ENV or the reader's npmrc omit.
  const options = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const code = await runStep(program, [...args, ...options], { env: { PATH: path } })
  if (code !== 0) process.exit(code)
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(inProject(path), 'utf8')).packages
  } catch {
    return null
  }
}

/** Only a package made for certain platforms; one for all of them may be left out with the one that wants it. */
function isForHere({ os, cpu, libc }, ownLibc) {
  const isMade = os !== undefined || cpu !== undefined
  return isMade && suits(os, process.platform) && suits(cpu, process.arch) && suits(libc, ownLibc)
}

function suits(allowed, own) {
  return allowed === undefined || allowed.includes(own)
}
