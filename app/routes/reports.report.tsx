import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { requireReport } from '#app/reports/require-report.ts'
import { DownloadLinks } from '#app/reports/page/download-links.tsx'
import { ReportPaper } from '#app/reports/page/report-paper.tsx'
import { readSnapshot } from '#app/reports/snapshot.ts'
import { formatDate } from '#app/text/dates.ts'
import { useLocale, useText } from '#app/text/use-text.ts'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import type { Route } from './+types/reports.report'

export async function loader({ params, context }: Route.LoaderArgs) {
  const { organisationId } = requireSignedIn(context)
  const { id, handedInOn, handedInBy, snapshot } = await requireReport(
    context.get(dbContext),
    organisationId,
    params.reportId,
  )
  return { id, handedInOn, handedInBy, report: readSnapshot(snapshot) }
}

export default function HandedInReport({ loaderData }: Route.ComponentProps) {
  const text = useText().reports
  const locale = useLocale()
  const { id, handedInOn, handedInBy, report } = loaderData
  const name = `${report.body} ${formatDate(locale, report.asOf)}`
  return (
    <>
      <WindowTitle parts={[`${report.title} · ${name}`]} />
      <div className="screen-only">
        <PageHeader
          title={name}
          crumbs={[
            { label: text.title, to: '/rapporter' },
            { label: text.handedIn.heading, to: '/rapporter/inlamnade' },
            { label: name },
          ]}
        >
          {text.handedIn.notice(formatDate(locale, handedInOn), handedInBy)}
        </PageHeader>
        <div className="mb-4">
          <DownloadLinks address={(format) => `/rapporter/${id}/fil/${format}`} />
        </div>
      </div>
      <ReportPaper report={report} />
    </>
  )
}
