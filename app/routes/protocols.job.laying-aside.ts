import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { answer } from '#app/protocols/answer.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { putJobsAway } from '#db/queries/job-list.ts'
import type { Route } from './+types/protocols.job.laying-aside'

/** `POST protokoll/jobb/undanlaggning` for all that are done, `…/jobb/:jobId/undanlaggning` for one. */
export async function action({ request, params, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'import')
  const { jobId } = params
  await putJobsAway(
    context.get(dbContext),
    signedIn.organisationId,
    jobId === undefined ? undefined : requireUuid(jobId),
  )
  return answer(request, '/protokoll', null)
}
