// The one door to everything: plain JavaScript for any Node from 18, which installs what the lock names,
// goes on under the project's own Node and runs the command.
import process from 'node:process'
import { isInstalled, install } from './install.mjs'
import { isNewEnough, localNode } from './local-node.mjs'
import { runStep } from './run-step.mjs'

const [command = '', ...args] = process.argv.slice(2)

if (!isInstalled()) await install()
if (isNewEnough()) {
  const { commands } = await import('./commands.mjs')
  const run = commands[command]
  if (!run) {
    console.error(`Choose one of: ${Object.keys(commands).join(', ')}`)
    process.exit(2)
  }
  try {
    await run(args)
  } catch (error) {
    console.error(process.env.LOG_LEVEL === 'debug' ? error : error.message)
    process.exit(1)
  }
} else {
  process.exit(await runStep(localNode(), [import.meta.filename ?? process.argv[1], command, ...args]))
}
