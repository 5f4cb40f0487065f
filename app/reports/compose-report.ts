import type { SignedIn } from '#app/accounts/signed-in.ts'
import type { Locale } from '#app/text/index.ts'
import { type Body, findBodies } from '#db/queries/bodies.ts'
import { findReportableTasks } from '#db/queries/reportable-tasks.ts'
import { findLatestReports } from '#db/queries/reports.ts'
import type { Db } from '#db/client.ts'
import { buildReport } from './build-report.ts'
import type { FollowUpReport } from './follow-up-report.ts'
import { parseReportRequest, type ReportRequest } from './report-request.ts'
import { numbersToldAsDone, readSnapshot } from './snapshot.ts'

export type ComposedReport = Readonly<{
  report: FollowUpReport
  /** What was asked for; a body that the organisation does not have counts as not asked for. */
  request: ReportRequest
  bodies: readonly Body[]
}>

type Asker = Pick<SignedIn, 'organisationId' | 'organisationName'>

/** The report that the address asks for, as of today. */
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
  const latest = await findLatestReports(db, organisationId, bodyId)
  const from = asked.from ?? latest?.asOf ?? null
  const tasks = await findReportableTasks(db, organisationId, { bodyId, doneFrom: from })
  const told = latest?.asOf === from ? (latest?.snapshots ?? []) : []
  const report = buildReport(
    tasks,
    {
      locale,
      organisation: organisationName,
      body,
      from,
      toldAsDone: new Set(told.flatMap((snapshot) => numbersToldAsDone(readSnapshot(snapshot)))),
      until: asked.until ?? today,
      statuses: asked.statuses,
    },
    today,
  )
  return { report, request: { ...asked, bodyId }, bodies }
}
