import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { reportFile } from '#app/reports/report-file.ts'
import { requireReport } from '#app/reports/require-report.ts'
import { readSnapshot } from '#app/reports/snapshot.ts'
import type { Route } from './+types/reports.report.file'

/** A report that was handed in, as a file, from what was kept of it. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { organisationId } = requireSignedIn(context)
  const { snapshot } = await requireReport(context.get(dbContext), organisationId, params.reportId)
  return reportFile(readSnapshot(snapshot), params.format, new URL(request.url).origin)
}
