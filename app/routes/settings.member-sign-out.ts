import { redirect } from 'react-router'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { endSessions } from '#db/queries/sessions.ts'
import type { Route } from './+types/settings.member-sign-out'

/** Signs a member out everywhere. */
export async function action({ params, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  await endSessions(context.get(dbContext), me.organisationId, params.userId)
  return redirect(`/installningar/medlemmar/${params.userId}`)
}
