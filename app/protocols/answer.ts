import { redirect } from 'react-router'

/**
 * Answers a form: a page where the browser itself sent it, so that it works without JavaScript; the bare result
 * where a script did and will show it in place.
 */
export function answer<T>(request: Request, to: string, result: T): T {
  if (request.headers.get('accept')?.includes('text/html')) throw redirect(to)
  return result
}
