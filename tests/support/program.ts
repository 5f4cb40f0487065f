import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A program of `tests/support/programs` as a process of its own, which does not outlive the test. */
export type Program = {
  pid: number
  /** What it has printed so far, line by line. */
  lines: () => string[]
  /** Waits for so many lines. */
  printed: (count: number) => Promise<void>
  kill: (signal: NodeJS.Signals) => void
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | string | null>
}

export function runProgram(name: string, args: string[], env: NodeJS.ProcessEnv): Program {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'programs', name), ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  const lines = () => output.split('\n').slice(0, -1)
  const ended = once(child, 'exit').then(([code, signal]) => (code as number | null) ?? (signal as string))
  return {
    pid: child.pid ?? 0,
    lines,
    async printed(count) {
      while (lines().length < count) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${name} ended:\n${output}`)
        await Promise.race([once(child.stdout, 'data'), ended])
      }
    },
    kill: (signal) => void child.kill(signal),
    ended,
  }
}
