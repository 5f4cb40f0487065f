import type { ErrorRequestHandler } from 'express'
import { readLocals } from './locals.ts'

/** When even the error page could not be made: a page that needs nothing but itself. */
export const lastResort: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  const { log, reference } = readLocals(response)
  const status = readStatus(error)
  if (status >= 500) log.error({ err: error }, 'a request failed')
  if (response.headersSent) return next(error)
  response.status(status).type('html').send(page(status, reference))
}

function readStatus(error: unknown): number {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}

function page(status: number, reference: string): string {
  const text =
    status === 404
      ? 'Sidan finns inte.'
      : `Något gick fel hos oss. Försök igen om en stund. Referens ${reference}.`
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Beslutsspår</title><h1>Beslutsspår</h1><p>${text}</p></html>`
}
