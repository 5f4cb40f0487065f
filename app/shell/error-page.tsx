import { isRouteErrorResponse } from 'react-router'
import { readErrorReference } from '#app/failed-request.ts'
import { useText } from '#app/text/use-text.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { WindowTitle } from '#app/ui/window-title.tsx'

/** What happened, what it means, what to do; for a fault of ours also the name that the log has for it. */
export function ErrorPage({ error }: { error: unknown }) {
  const text = useText().errors
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { title, text: meaning } =
    status === 403 ? text.forbidden : status < 500 ? text.notFound : text.failed
  const reference = readErrorReference(error)
  return (
    <>
      <WindowTitle parts={[title]} />
      <PageHeader title={title}>
        <p>{meaning}</p>
        {reference && <p className="mt-2">{text.failed.reference(reference)}</p>}
      </PageHeader>
      <LinkButton to="/" reloadDocument={status >= 500}>
        {text.home}
      </LinkButton>
    </>
  )
}
