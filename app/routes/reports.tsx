import { data, redirect, type ShouldRevalidateFunctionArgs } from 'react-router'
import { may, requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { composeReport } from '#app/reports/compose-report.ts'
import { reportParams } from '#app/reports/report-request.ts'
import { DownloadLinks } from '#app/reports/page/download-links.tsx'
import { HandInForm } from '#app/reports/page/hand-in-form.tsx'
import { ReportChoice } from '#app/reports/page/report-choice.tsx'
import { ReportPaper } from '#app/reports/page/report-paper.tsx'
import { ReportTabs } from '#app/reports/page/report-tabs.tsx'
import { reportFingerprint } from '#app/reports/snapshot.ts'
import { readPreferences } from '#app/shell/preferences.ts'
import { useText } from '#app/text/use-text.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { StatusLine } from '#app/ui/status-line.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { countReports, storeReport } from '#db/queries/reports.ts'
import type { Route } from './+types/reports'

const CHANGED = 409

export async function loader({ request, context }: Route.LoaderArgs) {
  const signedIn = requireSignedIn(context)
  const { searchParams } = new URL(request.url)
  const [composed, handedIn] = await Promise.all([
    compose({ request, context }, searchParams),
    countReports(context.get(dbContext), signedIn.organisationId),
  ])
  return {
    ...composed,
    fingerprint: reportFingerprint(composed.report),
    handedIn,
    mayHandIn: may(signedIn.role, 'make-report'),
  }
}

/** Hands in what the form's address asks for, if it is still what the person has read. */
export async function action({ request, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'make-report')
  const form = await request.formData()
  const query = form.get('asked')
  const params = new URLSearchParams(typeof query === 'string' ? query : '')
  const { report, request: asked } = await compose({ request, context }, params)
  if (form.get('fingerprint') !== reportFingerprint(report))
    return data({ changed: true }, { status: CHANGED })
  const id = await storeReport(context.get(dbContext), signedIn.organisationId, signedIn.userId, {
    title: report.title,
    asOf: report.asOf,
    bodyId: asked.bodyId,
    snapshot: report,
  })
  return redirect(`/rapporter/${id}`)
}

/** Also where handing in was refused: the report is then no longer what was read. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === CHANGED || defaultShouldRevalidate
}

type Asked = Pick<Route.LoaderArgs, 'request' | 'context'>

const compose = ({ request, context }: Asked, params: URLSearchParams) =>
  composeReport(context.get(dbContext), requireSignedIn(context), params, {
    locale: readPreferences(request).locale,
    today: context.get(todayContext),
  })

export default function Reports({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText().reports
  const { report, request, bodies, fingerprint, handedIn, mayHandIn } = loaderData
  const asked = reportParams(request).toString()
  return (
    <>
      <WindowTitle parts={[text.title]} />
      <div className="screen-only">
        <PageHeader title={text.title}>{text.intro}</PageHeader>
      </div>
      <ReportTabs current="new" handedIn={handedIn} />
      <ReportChoice request={request} bodies={bodies} />
      <StatusLine tone="warning" className="my-4">
        {actionData?.changed ? text.changed : null}
      </StatusLine>
      <div className="screen-only my-4 flex flex-wrap items-center justify-between gap-3">
        <DownloadLinks address={(format) => `/rapporter/fil/${format}?${asked}`} />
        {mayHandIn && <HandInForm asked={asked} fingerprint={fingerprint} />}
      </div>
      <ReportPaper report={report} />
    </>
  )
}
