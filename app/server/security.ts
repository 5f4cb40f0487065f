import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'
import { readLocals } from './locals.ts'

/** Headers that let a page run only what came with it. In development Vite's own scripts run too. */
export function secure(mode: 'production' | 'development'): RequestHandler {
  return helmet({
    contentSecurityPolicy: mode === 'production' && {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonce],
        styleSrc: ["'self'", nonce],
        // React Aria places its popovers and drop indicators with style attributes.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // Taken note of by browsers only over https; it says nothing of the operator's other hosts.
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
  })
}

function nonce(_request: IncomingMessage, response: ServerResponse): string {
  return `'nonce-${readLocals(response as Response).nonce}'`
}
