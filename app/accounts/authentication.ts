import { APIError } from 'better-auth/api'
import type { Db } from '#db/client.ts'
import { createBetterAuth } from './better-auth.ts'

type Session = Readonly<{ sessionId: string; userId: string }>
type Credentials = Readonly<{ email: string; password: string }>

/** Cookies that the answer must set; they carry the session. */
type Cookies = readonly string[]

/** Who is behind a request, by e-mail and password; what they may is the membership's matter. */
export type Authentication = {
  readSession(request: Request): Promise<(Session & { cookies: Cookies }) | null>
  /** Null when the two do not belong together, whichever of them is wrong. */
  signIn(request: Request, credentials: Credentials): Promise<{ userId: string; cookies: Cookies } | null>
  signOut(request: Request): Promise<Cookies>
  /** Ends every other session of the person too. Null when the present password is wrong. */
  changePassword(request: Request, present: string, next: string): Promise<Cookies | null>
}

export function createAuthentication(db: Db, secret: string): Authentication {
  // A cookie marked Secure never comes back over plain http, which is how a municipality's inner network may be.
  const overHttps = createBetterAuth(db, secret, true)
  const overHttp = createBetterAuth(db, secret, false)
  const authFor = (request: Request) => (new URL(request.url).protocol === 'https:' ? overHttps : overHttp)

  return {
    async readSession(request) {
      const { headers, response } = await authFor(request).api.getSession({
        headers: request.headers,
        returnHeaders: true,
      })
      if (!response) return null
      return { sessionId: response.session.id, userId: response.user.id, cookies: headers.getSetCookie() }
    },
    signIn: (request, body) =>
      nullIfRefused(async () => {
        const { headers, response } = await authFor(request).api.signInEmail({
          body,
          headers: request.headers,
          returnHeaders: true,
        })
        return { userId: response.user.id, cookies: headers.getSetCookie() }
      }),
    async signOut(request) {
      const { headers } = await authFor(request).api.signOut({
        headers: request.headers,
        returnHeaders: true,
      })
      return headers.getSetCookie()
    },
    changePassword: (request, currentPassword, newPassword) =>
      nullIfRefused(async () => {
        const { headers } = await authFor(request).api.changePassword({
          body: { currentPassword, newPassword, revokeOtherSessions: true },
          headers: request.headers,
          returnHeaders: true,
        })
        return headers.getSetCookie()
      }),
  }
}

async function nullIfRefused<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof APIError && error.statusCode >= 400 && error.statusCode < 500) return null
    throw error
  }
}
