import { createAuthentication } from '#app/accounts/authentication.ts'
import { offerSetUp } from '#app/accounts/offer-set-up.ts'
import { readSecret } from '#app/accounts/secret.ts'
import { dataFolder } from '#db/data-folder.ts'
import { openDatabase } from '#db/open-database.ts'
import { createApp } from './app.ts'
import { startBackground } from './background.ts'
import { readConfig } from './config.ts'
import { openFront } from './front.ts'
import { addressOf, listen } from './listen.ts'
import { createLog } from './log.ts'
import { render } from './render.ts'
import { closeIfOpened, closeServer, prepareShutdown } from './shutdown.ts'

const config = readConfig(process.env)
const log = createLog(config.LOG_LEVEL)
const { onStop, stop } = prepareShutdown(log)

try {
  const opening = openDatabase({ warn: (message) => log.warn(message) })
  onStop(() => closeIfOpened(opening))
  const openingFront = openFront(config)
  onStop(() => closeIfOpened(openingFront))
  const [{ db }, front] = await Promise.all([opening, openingFront])

  const background = startBackground(db, log)
  onStop(() => background.stop())
  const authentication = createAuthentication(db, await readSecret(process.env, dataFolder(process.env)))
  const pages = render(front.build, db, authentication, config.NODE_ENV)
  const setUpPath = await offerSetUp(db)
  const server = await listen(createApp({ config, log, db, files: front.files, pages }), config)
  onStop(() => closeServer(server))

  const address = addressOf(server, config.HOST)
  process.stdout.write(`Beslutsspår: ${address}\n`)
  if (setUpPath) process.stdout.write(`Kom igång: ${address}${setUpPath}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  log.debug({ err: error }, 'not started')
  await stop(1)
}
