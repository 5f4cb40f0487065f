import type { RequestHandler } from 'express'
import { readLocals } from './locals.ts'

/** One line a request: no address of the reader, no query, no headers, no body. */
export const logRequests: RequestHandler = (request, response, next) => {
  const began = performance.now()
  response.once('close', () => {
    readLocals(response).log.info(
      {
        method: request.method,
        path: hideSecrets(request.path),
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
        ...(response.writableFinished ? {} : { cut: true }),
      },
      'request',
    )
  })
  next()
}

const LONGEST_PLAIN_SEGMENT = 20
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** One-time links and addresses of people stand in paths too: what may be one is left out. */
export function hideSecrets(path: string): string {
  return path
    .split('/')
    .map((segment) => (isPlain(segment) ? segment : '…'))
    .join('/')
}

function isPlain(segment: string): boolean {
  return UUID.test(segment) || (segment.length <= LONGEST_PLAIN_SEGMENT && !/@|%40/i.test(segment))
}
