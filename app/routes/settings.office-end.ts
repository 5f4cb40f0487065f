import { redirect } from 'react-router'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireId } from '#app/accounts/require-id.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { endOfficeTerm } from '#db/queries/offices.ts'
import type { Route } from './+types/settings.office-end'

/** Today becomes the last day of somebody in an office. */
export async function action({ params, context }: Route.ActionArgs) {
  const me = requireSignedIn(context)
  requireMay(me, 'administer')
  const id = requireId(params.termId)
  await endOfficeTerm(context.get(dbContext), me.organisationId, id, context.get(todayContext))
  return redirect('/installningar/befattningar')
}
