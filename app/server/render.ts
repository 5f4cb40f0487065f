import { createRequestHandler } from '@react-router/express'
import type { RequestHandler } from 'express'
import { RouterContextProvider } from 'react-router'
import type { Db } from '#db/client.ts'
import type { Build } from './build.ts'
import { readLocals } from './locals.ts'

/** Answers with the app's own routes. Bodies are not read here: uploads stream through to the actions. */
export function render(build: Build, db: Db, mode: string): RequestHandler {
  const { dbContext, logContext, nonceContext, referenceContext } = build.entry.module
  return createRequestHandler({
    build,
    mode,
    getLoadContext(_request, response) {
      const { nonce, reference, log } = readLocals(response)
      const context = new RouterContextProvider()
      context.set(dbContext, db)
      context.set(nonceContext, nonce)
      context.set(referenceContext, reference)
      context.set(logContext, log)
      return context
    },
  })
}
