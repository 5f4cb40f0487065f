import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { composeReport } from '#app/reports/compose-report.ts'
import { reportFile } from '#app/reports/report-file.ts'
import { readPreferences } from '#app/shell/preferences.ts'
import type { Route } from './+types/reports.file'

/** The report that the address asks for, as a file; what the page shows, as of today. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const signedIn = requireSignedIn(context)
  const { searchParams, origin } = new URL(request.url)
  const { report } = await composeReport(context.get(dbContext), signedIn, searchParams, {
    locale: readPreferences(request).locale,
    today: context.get(todayContext),
  })
  return reportFile(report, params.format, origin)
}
