import type { RequestHandler } from 'express'

/** `/%E0%A4%A` is no address of ours; React Router would print it, unasked, past the log. */
export const refuseMalformedPath: RequestHandler = (request, _response, next) => {
  try {
    decodeURIComponent(request.path)
    next()
  } catch {
    next(Object.assign(new Error('malformed path'), { status: 404 }))
  }
}
