import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { HandedInTable } from '#app/reports/page/handed-in-table.tsx'
import { ReportTabs } from '#app/reports/page/report-tabs.tsx'
import { useText } from '#app/text/use-text.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { findReports } from '#db/queries/reports.ts'
import type { Route } from './+types/reports.handed-in'

export async function loader({ context }: Route.LoaderArgs) {
  return { reports: await findReports(context.get(dbContext), requireSignedIn(context).organisationId) }
}

export default function HandedInReports({ loaderData: { reports } }: Route.ComponentProps) {
  const text = useText().reports
  return (
    <>
      <WindowTitle parts={[text.handedIn.heading]} />
      <PageHeader title={text.handedIn.heading}>{text.handedIn.intro}</PageHeader>
      <ReportTabs current="handed-in" handedIn={reports.length} />
      {reports.length === 0 ? (
        <EmptyState action={<LinkButton to="/rapporter">{text.choose.heading}</LinkButton>}>
          {text.handedIn.empty}
        </EmptyState>
      ) : (
        <HandedInTable reports={reports} />
      )}
    </>
  )
}
