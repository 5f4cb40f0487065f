// The one door to everything: plain JavaScript for any Node from 18, which installs what the lock names,
// goes on under the project's own Node, started as the command wants it, and runs the command.
import process from 'node:process'
import { isInstalled, install } from './install.mjs'
import { isNewEnough, localNode } from './local-node.mjs'
import { runStep } from './run-step.mjs'
import { SERVER_FLAGS } from './server-flags.mjs'

const [command = '', ...args] = process.argv.slice(2)

const flags = command === 'start' ? SERVER_FLAGS : []

if (!isInstalled()) await install()
if (isNewEnough() && flags.every((flag) => process.execArgv.includes(flag))) {
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
  const node = isNewEnough() ? process.execPath : localNode()
  process.exit(await runStep(node, [...flags, import.meta.filename ?? process.argv[1], command, ...args]))
}
