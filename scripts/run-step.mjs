import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import process from 'node:process'
import { inProject } from './project.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const SIGNAL_NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }

/** The project's own programs come first, among them its Node. */
export function stepEnvironment(extra = {}) {
  const path = inProject('node_modules', '.bin') + delimiter + (process.env.PATH ?? '')
  return { ...process.env, PATH: path, ...extra }
}

/** Runs a program to its end, passing signals on, and returns its exit code (128 + n when signal n ended it). */
export function runStep(program, args, { env = {}, stdio = 'inherit' } = {}) {
  const child = spawn(program, args, { cwd: inProject(), env: stepEnvironment(env), stdio })
  return finish(child)
}

/** As `runStep`, but keeps what the program says. */
export async function runQuietly(program, args, { env = {} } = {}) {
  const child = spawn(program, args, {
    cwd: inProject(),
    env: stepEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = []
  child.stdout.on('data', (chunk) => said.push(chunk))
  child.stderr.on('data', (chunk) => said.push(chunk))
  const code = await finish(child)
  return { code, output: Buffer.concat(said).toString() }
}

function finish(child) {
  const passOn = (signal) => child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, passOn)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      for (const name of SIGNALS) process.off(name, passOn)
      resolve(code ?? 128 + (SIGNAL_NUMBERS[signal] ?? 0))
    })
  })
}
