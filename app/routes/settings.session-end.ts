import { redirect } from 'react-router'
import { requireKey } from '#app/accounts/require-id.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { endSessions } from '#db/queries/sessions.ts'
import type { Route } from './+types/settings.session-end'

/** Signs the person out at one of the places where they are signed in. */
export async function action({ params, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  await endSessions(context.get(dbContext), me.organisationId, me.userId, requireKey(params.sessionId))
  return redirect('/installningar/konto')
}
