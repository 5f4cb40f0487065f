import { redirect } from 'react-router'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { withdrawInvitation } from '#db/queries/invitations.ts'
import { requireId } from '#app/accounts/require-id.ts'
import type { Route } from './+types/settings.invitation-withdrawal'

export async function action({ params, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  await withdrawInvitation(context.get(dbContext), me.organisationId, requireId(params.invitationId))
  return redirect('/installningar')
}
