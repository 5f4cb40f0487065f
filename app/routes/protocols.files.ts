import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { importFiles } from '#app/protocols/import/import-files.ts'
import type { Route } from './+types/protocols.files'

/** `POST protokoll/filer`: what came of each file, as JSON. */
export async function action({ request, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'import')
  const { organisationId, userId } = signedIn
  return Response.json(await importFiles(request, context.get(dbContext), organisationId, userId))
}
