import type { Db } from '#db/client.ts'
import { countAttempt, forgetAttempts } from '#db/queries/throttle.ts'
import type { Authentication } from './authentication.ts'
import { signInLimits } from './sign-in.ts'
import type { SignedIn } from './signed-in.ts'

export type PasswordOutcome =
  Readonly<{ outcome: 'changed'; cookies: readonly string[] }> | Readonly<{ outcome: 'wrong' | 'too-many' }>

/** Asks for the present password, and counts the tries: an open browser must not become a place to guess it. */
export async function changePassword(
  db: Db,
  authentication: Authentication,
  request: Request,
  { userId }: SignedIn,
  { present, next }: { present: string; next: string },
): Promise<PasswordOutcome> {
  const key = `password:${userId}`
  const within = await countAttempt(db, key, signInLimits.anEmail, signInLimits.windowSeconds)
  if (!within) return { outcome: 'too-many' }
  const cookies = await authentication.changePassword(request, present, next)
  if (!cookies) return { outcome: 'wrong' }
  await forgetAttempts(db, key)
  return { outcome: 'changed', cookies }
}
