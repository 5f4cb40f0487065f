import { join } from 'node:path'
import express, { type Router } from 'express'

/** The built files: those under /assets bear their hash in the name and never change. */
export function staticFiles(buildFolder: string): Router {
  const client = join(buildFolder, 'client')
  const router = express.Router()
  const missing = { fallthrough: false, index: false, redirect: false }
  router.use('/assets', express.static(join(client, 'assets'), { ...missing, immutable: true, maxAge: '1y' }))
  router.use(express.static(client, { index: false, redirect: false, maxAge: '1h' }))
  return router
}
