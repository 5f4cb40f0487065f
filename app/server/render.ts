import { createRequestHandler } from '@react-router/express'
import type { RequestHandler } from 'express'
import { RouterContextProvider } from 'react-router'
import type { Authentication } from '#app/accounts/authentication.ts'
import type { Db } from '#db/client.ts'
import type { Build } from './build.ts'
import { readLocals } from './locals.ts'
import { readToday } from './today.ts'

/**
 * Answers with the app's own routes. In development `build` is asked for anew with each request. Bodies are
 * not read here: uploads stream through to the actions.
 */
export function render(
  build: Build | (() => Promise<Build>),
  db: Db,
  authentication: Authentication,
  mode: string,
): RequestHandler {
  return createRequestHandler({
    build,
    mode,
    async getLoadContext(request, response) {
      const { entry } = typeof build === 'function' ? await build() : build
      const { nonce, reference, log } = readLocals(response)
      const context = new RouterContextProvider()
      context.set(entry.module.dbContext, db)
      context.set(entry.module.authenticationContext, authentication)
      context.set(entry.module.addressContext, request.ip ?? '')
      context.set(entry.module.todayContext, readToday(process.env, new Date()))
      context.set(entry.module.nonceContext, nonce)
      context.set(entry.module.referenceContext, reference)
      context.set(entry.module.logContext, log)
      return context
    },
  })
}
