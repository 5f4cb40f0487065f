import { createHash } from 'node:crypto'
import type { Db } from '#db/client.ts'
import { findMembership } from '#db/queries/memberships.ts'
import { countAttempt, forgetAttempts, forgetOldAttempts } from '#db/queries/throttle.ts'
import type { Authentication } from './authentication.ts'

export const signInLimits = { anEmail: 8, anAddress: 60, windowSeconds: 15 * 60 } as const

type Attempt = Readonly<{ email: string; password: string; address: string }>

export type SignInOutcome =
  | Readonly<{ outcome: 'signed-in'; cookies: readonly string[] }>
  | Readonly<{ outcome: 'wrong' | 'ended' | 'too-many' }>

/** Counts before it looks, so that many attempts at once gain nothing. */
export async function signIn(
  db: Db,
  authentication: Authentication,
  request: Request,
  { email, password, address }: Attempt,
): Promise<SignInOutcome> {
  const { anEmail, anAddress, windowSeconds } = signInLimits
  const emailKey = `sign-in:email:${createHash('sha256').update(email).digest('base64url')}`
  await forgetOldAttempts(db, windowSeconds)
  const within = await Promise.all([
    countAttempt(db, emailKey, anEmail, windowSeconds),
    countAttempt(db, `sign-in:address:${address}`, anAddress, windowSeconds),
  ])
  if (within.includes(false)) return { outcome: 'too-many' }

  const signedIn = await authentication.signIn(request, { email, password })
  if (!signedIn) return { outcome: 'wrong' }
  await forgetAttempts(db, emailKey)
  if (!(await findMembership(db, signedIn.userId))) return { outcome: 'ended' }
  return { outcome: 'signed-in', cookies: signedIn.cookies }
}
