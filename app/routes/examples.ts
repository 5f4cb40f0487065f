import { redirect } from 'react-router'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { addExamples } from '#app/examples/add-examples.ts'
import type { Route } from './+types/examples'

/** Adds the made-up protocols, for who wants to see the product full before using it. */
export async function action({ context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'import')
  const { organisationId, userId } = signedIn
  await addExamples(context.get(dbContext), organisationId, userId, context.get(todayContext))
  return redirect('/')
}
