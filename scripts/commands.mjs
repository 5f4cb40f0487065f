// Runs under the project's own Node, so TypeScript sources are imported as they are.
import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ensureBuild } from './build.mjs'
import { inProject } from './project.mjs'
import { runStep } from './run-step.mjs'

export const commands = {
  async start() {
    process.env.NODE_ENV = 'production'
    process.env.BESLUTSSPAR_BUILD = await ensureBuild()
    await runHere('app/server/main.ts')
  },
  async dev() {
    process.env.NODE_ENV = 'development'
    await runHere('app/server/main.ts')
  },
  async test() {
    const { runTests } = await import('./test.mjs')
    process.exit(await runTests())
  },
  extract: (args) => runHere('app/cli/extract.ts', args),
  'extract:sentences': (args) => runHere('app/cli/extract-sentences.ts', args),
  import: (args) => runHere('app/cli/import.ts', args),
  bench: (args) => runHere('tests/bench/main.ts', args),
  async 'golden:update'(args) {
    const vitest = inProject('node_modules/vitest/vitest.mjs')
    const env = { UPDATE_GOLDEN: '1' }
    process.exit(await runStep(process.execPath, [vitest, 'run', 'tests/golden', ...args], { env }))
  },
}

/** Runs a program in this process, which spares the start of another; what it compiles is kept for the next time. */
async function runHere(path, args = []) {
  enableCompileCache(inProject('node_modules/.cache/compiled'))
  const file = inProject(path)
  process.argv = [process.execPath, file, ...args]
  await import(pathToFileURL(file).href)
}
