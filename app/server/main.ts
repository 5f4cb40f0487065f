import { openDatabase } from '#db/open-database.ts'
import { createApp } from './app.ts'
import { startBackground } from './background.ts'
import { loadBuild } from './build.ts'
import { readConfig } from './config.ts'
import { addressOf, listen } from './listen.ts'
import { createLog } from './log.ts'
import { render } from './render.ts'
import { stopOnSignal } from './shutdown.ts'
import { staticFiles } from './static-files.ts'

const config = readConfig(process.env)
const log = createLog(config.LOG_LEVEL)
const folder = config.BESLUTSSPAR_BUILD ?? 'build'

const [database, build] = await Promise.all([
  openDatabase({ warn: (message) => log.warn(message) }),
  loadBuild(folder),
])
const app = createApp({
  config,
  log,
  db: database.db,
  files: staticFiles(folder),
  pages: render(build, database.db, config.NODE_ENV),
})
const server = await listen(app, config)
const background = startBackground(database.db, log)
stopOnSignal(server, log, [() => background.stop(), () => database.close()])

process.stdout.write(`Beslutsspår: ${addressOf(server, config.HOST)}\n`)
