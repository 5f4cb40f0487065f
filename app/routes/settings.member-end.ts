import { data, redirect } from 'react-router'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireKey } from '#app/accounts/require-id.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { endMembership } from '#db/queries/memberships.ts'
import type { Route } from './+types/settings.member-end'

/** Ends a membership. Of the last administrator the member's page says why it cannot be. */
export async function action({ params, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  const userId = requireKey(params.userId)
  const outcome = await endMembership(context.get(dbContext), me.organisationId, userId)
  if (outcome === 'missing') throw data(null, { status: 404 })
  return redirect(outcome === 'done' ? '/installningar' : `/installningar/medlemmar/${userId}?sista`)
}
