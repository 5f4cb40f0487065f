import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { Db } from '#db/client.ts'
import type { Config } from './config.ts'
import { health } from './health.ts'
import { lastResort } from './last-resort.ts'
import { giveLocals } from './locals.ts'
import type { Logger } from './log.ts'
import { refuseMalformedPath } from './malformed-path.ts'
import { logRequests } from './request-log.ts'
import { secure } from './security.ts'

type Parts = {
  config: Config
  db: Db
  log: Logger
  files: RequestHandler
  pages: RequestHandler
}

export function createApp({ config, db, log, files, pages }: Parts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', config.BESLUTSSPAR_PROXIES)
  app.use(giveLocals(log))
  app.use(secure(config.NODE_ENV))
  app.use(refuseMalformedPath)
  app.use(health(db))
  app.use(compression())
  app.use(files)
  app.use(logRequests)
  app.use(pages)
  app.use(lastResort)
  return app
}
