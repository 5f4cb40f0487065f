import { redirect } from 'react-router'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireKey } from '#app/accounts/require-id.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { endSessions } from '#db/queries/sessions.ts'
import type { Route } from './+types/settings.member-sign-out'

/** Signs a member out everywhere. */
export async function action({ params, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  const userId = requireKey(params.userId)
  await endSessions(context.get(dbContext), me.organisationId, userId)
  return redirect(`/installningar/medlemmar/${userId}`)
}
