import type { ErrorRequestHandler } from 'express'
import { lastResortPage } from '../last-resort-page.ts'
import { readLocals } from './locals.ts'

/** For what fails before or beside the routes: a missing file, a malformed address, a fault of ours. */
export const lastResort: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const { log, reference } = readLocals(response)
  const status = readStatus(error)
  if (status >= 500) log.error({ err: error }, 'a request failed')
  if (response.headersSent) return next(error)
  response.status(status).type('html').send(lastResortPage(status, reference))
}

function readStatus(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
