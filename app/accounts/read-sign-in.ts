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

  const { pathname, search } = url
  if (!signedIn && !open.some((pattern) => pattern.test(pathname))) {
    const wanted =
      request.method === 'GET' && pathname !== '/' ? `?till=${encodeURIComponent(pathname + search)}` : ''
    throw redirect(`/logga-in${wanted}`)
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
