import type { SignedIn } from '#app/accounts/signed-in.ts'
import type { Locale } from '#app/text/index.ts'
import { type Body, findBodies } from '#db/queries/bodies.ts'
import { findReportableTasks } from '#db/queries/reportable-tasks.ts'
import { findLatestReport } from '#db/queries/reports.ts'
import type { Db } from '#db/client.ts'
import { buildReport } from './build-report.ts'
import type { FollowUpReport } from './follow-up-report.ts'
import { parseReportRequest, type ReportRequest } from './report-request.ts'
import { numbersToldAsDone, readSnapshot } from './snapshot.ts'

export type ComposedReport = Readonly<{
  report: FollowUpReport
  /** What was asked for, with what the address left to the program filled in. */
  request: ReportRequest
  bodies: readonly Body[]
}>

type Asker = Pick<SignedIn, 'organisationId' | 'organisationName'>

/**
 * The report that the address asks for, as of today. Where it does not say from when, the report goes on from the
 * latest one of the same body; `fran=` with nothing after it asks for everything that was ever done.
 */
export async function composeReport(
  db: Db,
  { organisationId, organisationName }: Asker,
  params: URLSearchParams,
  { locale, today }: Readonly<{ locale: Locale; today: string }>,
): Promise<ComposedReport> {
  const asked = parseReportRequest(params)
  const bodies = await findBodies(db, organisationId)
  const body = bodies.find(({ id }) => id === asked.bodyId) ?? null
  const bodyId = body?.id ?? null
  const [tasks, latest] = await Promise.all([
    findReportableTasks(db, organisationId, bodyId),
    findLatestReport(db, organisationId, bodyId),
  ])
  const from = params.has('fran') ? asked.from : (latest?.asOf ?? null)
  const request = { ...asked, bodyId, from, until: asked.until ?? today }
  const toldAsDone =
    latest?.asOf === from && latest !== undefined ? numbersToldAsDone(readSnapshot(latest.snapshot)) : []
  const report = buildReport(
    tasks,
    { ...request, locale, organisation: organisationName, body, toldAsDone: new Set(toldAsDone) },
    today,
  )
  return { report, request, bodies }
}
