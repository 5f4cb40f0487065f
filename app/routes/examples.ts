import { redirect } from 'react-router'
import { requireMay } from '#app/accounts/permissions.ts'
import { queueExamples } from '#app/accounts/queue-examples.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import type { Route } from './+types/examples'

/** Has the made-up protocols read in, for who wants to see the product full before using it. */
export async function action({ context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'import')
  await queueExamples(context.get(dbContext), signedIn.organisationId, signedIn.userId)
  return redirect('/protokoll')
}
