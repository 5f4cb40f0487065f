import { randomBytes } from 'node:crypto'
import type { RequestHandler, Response } from 'express'
import type { Logger } from './log.ts'
import { newReference } from './reference.ts'

/** What every request carries from the first handler to the last. */
export type Locals = { nonce: string; reference: string; log: Logger }

export function readLocals(response: Response): Locals {
  return response.locals as Locals
}

export function giveLocals(log: Logger): RequestHandler {
  return (_request, response, next) => {
    const reference = newReference()
    const locals: Locals = {
      nonce: randomBytes(16).toString('base64'),
      reference,
      log: log.child({ reference }),
    }
    Object.assign(response.locals, locals)
    next()
  }
}
