import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { answer } from '#app/protocols/answer.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { requeueJob } from '#db/queries/job-list.ts'
import type { Route } from './+types/protocols.job.rereading'

/** `POST protokoll/jobb/:jobId/omlasning`: reads a file that failed once more. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'import')
  await requeueJob(
    context.get(dbContext),
    signedIn.organisationId,
    signedIn.userId,
    requireUuid(params.jobId),
  )
  return answer(request, '/protokoll', null)
}
