import { requireMay, may } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { readLimits } from '#app/ingestion/limits.ts'
import { importFiles } from '#app/protocols/import/import-files.ts'
import { ImportPanel } from '#app/protocols/import/import-panel.tsx'
import { FilterBar } from '#app/protocols/list/filter-bar.tsx'
import { Pages } from '#app/protocols/list/pages.tsx'
import { parseProtocolView } from '#app/protocols/list/parse-protocol-view.ts'
import { isFiltered } from '#app/protocols/list/protocol-view.ts'
import { ProtocolTable } from '#app/protocols/list/protocol-table.tsx'
import { useText } from '#app/text/use-text.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'
import { findBodies } from '#db/queries/bodies.ts'
import { findJobs } from '#db/queries/job-list.ts'
import { countProtocols, findProtocols, PAGE_SIZE } from '#db/queries/protocol-list.ts'
import type { Route } from './+types/protocols'

export async function loader({ request, context }: Route.LoaderArgs) {
  const signedIn = requireSignedIn(context)
  const db = context.get(dbContext)
  const view = parseProtocolView(new URL(request.url).searchParams)
  const organisation = signedIn.organisationId
  const canImport = may(signedIn.role, 'import')
  const [bodies, jobs, count, rows] = await Promise.all([
    findBodies(db, organisation),
    canImport ? findJobs(db, organisation) : [],
    countProtocols(db, organisation, view.filter),
    findProtocols(db, organisation, view.filter, view.page - 1),
  ])
  return { view, bodies, jobs, count, rows, canImport, maxBytes: readLimits.bytes }
}

/** The form as it is sent without JavaScript; with it, files go one by one to `protokoll/filer`. */
export async function action({ request, context }: Route.ActionArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'import')
  return importFiles(request, context.get(dbContext), signedIn.organisationId, signedIn.userId)
}

export default function Protocols({ loaderData, actionData }: Route.ComponentProps) {
  const text = useText().protocols
  const { view, bodies, jobs, count, rows, canImport, maxBytes } = loaderData
  const hasProtocols = bodies.length > 0 || count > 0
  return (
    <>
      <WindowTitle parts={[text.title]} />
      <PageHeader title={text.title} />
      {canImport && <ImportPanel jobs={jobs} maxBytes={maxBytes} outcomes={actionData ?? []} />}
      <section aria-labelledby="imported">
        <h2 id="imported" className="sr-only">
          {text.list.title}
        </h2>
        {hasProtocols || isFiltered(view.filter) ? (
          <div className="grid grid-cols-1 gap-5">
            <FilterBar filter={view.filter} bodies={bodies} />
            {rows.length > 0 ? (
              <ProtocolTable rows={rows} />
            ) : (
              <EmptyState action={<LinkButton to="/protokoll">{text.list.clear}</LinkButton>}>
                {text.list.noMatch}
              </EmptyState>
            )}
          </div>
        ) : (
          <EmptyState>{canImport ? text.list.empty : text.list.emptyReader}</EmptyState>
        )}
        <Pages view={view} pages={Math.ceil(count / PAGE_SIZE)} />
      </section>
    </>
  )
}
