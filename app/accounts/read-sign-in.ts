import { redirect, type MiddlewareFunction } from 'react-router'
import { authenticationContext, dbContext } from '#app/context.ts'
import { findMembership } from '#db/queries/memberships.ts'
import { sessionContext, signedInContext } from './signed-in.ts'

/** What one reaches without being signed in. Everything that is not named here asks for it. */
const open = [/^\/logga-in$/, /^\/logga-ut$/, /^\/utseende$/, /^\/kom-igang\/[^/]+$/, /^\/inbjudan\/[^/]+$/]

/** Finds out who asks, before any loader or action runs, and sends a stranger to the sign-in page. */
export const readSignIn: MiddlewareFunction<Response> = async ({ request, url, context }, next) => {
  const session = await context.get(authenticationContext).readSession(request)
  const signedIn = session && (await findMembership(context.get(dbContext), session.userId))
  context.set(signedInContext, signedIn)
  context.set(sessionContext, session?.sessionId ?? null)

  if (!signedIn && !open.some((pattern) => pattern.test(url.pathname))) {
    const page = wantedPage(request)
    throw redirect(page === '/' ? '/logga-in' : `/logga-in?till=${encodeURIComponent(page)}`)
  }
  const response = await next()
  for (const cookie of session?.cookies ?? []) response.headers.append('Set-Cookie', cookie)
  if (signedIn && !response.headers.has('Cache-Control'))
    response.headers.set('Cache-Control', keeping(request))
  return response
}

/** Asked for anew each time, and never in a shared cache; what a link's hovering fetches waits for the click. */
function keeping(request: Request): string {
  const prefetch = request.headers.get('Sec-Purpose')?.startsWith('prefetch') ?? false
  return prefetch ? 'private, max-age=3' : 'private, no-cache'
}

/**
 * Where to go on after signing in: the page that was asked for. Of a form or of data that a page fetched, it
 * is the page that sent them, since by themselves they are nothing to look at.
 */
function wantedPage(request: Request): string {
  const { origin, pathname, search } = new URL(request.url)
  if (request.method === 'GET' && !pathname.endsWith('.data')) return pathname + search
  const referer = request.headers.get('Referer')
  return referer?.startsWith(`${origin}/`) ? referer.slice(origin.length) : '/'
}
