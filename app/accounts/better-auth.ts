import { betterAuth } from 'better-auth'
import type { Db } from '#db/client.ts'
import { password } from './password-rules.ts'

const DAY = 86_400

/**
 * better-auth over our own tables, for e-mail and password. Its HTTP routes are not served: the app's actions
 * call it, so React Router's own refusal of cross-origin posts and our throttle stand before it.
 */
export function createBetterAuth(db: Db, secret: string, secure: boolean) {
  return betterAuth({
    database: { db, type: 'postgres' },
    secret,
    // Only for links that it would send by e-mail; it sends none.
    baseURL: 'http://localhost',
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: password.shortest,
      maxPasswordLength: password.longest,
    },
    user: {
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    session: {
      expiresIn: 7 * DAY,
      updateAge: DAY,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    account: {
      fields: {
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'beslutsspar',
      useSecureCookies: secure,
      disableCSRFCheck: true,
      ipAddress: { disableIpTracking: true },
    },
  })
}
