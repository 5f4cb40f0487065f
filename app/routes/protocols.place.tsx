import { data, useLocation, useOutletContext } from 'react-router'
import { z } from 'zod'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { loadFindings } from '#app/protocols/review/load-review.ts'
import type { ReviewSource } from '#app/protocols/review/load-source.ts'
import { parsePlace } from '#app/protocols/review/parse-place.ts'
import { readPageView } from '#app/protocols/viewer/page-view.ts'
import { ReadingPage } from '#app/protocols/viewer/reading-page.tsx'
import type { Route } from './+types/protocols.place'

const page = z.coerce.number().int().min(1).max(100_000).nullable().catch(null)

/** `GET protokoll/:protocolId/kalla?stalle=120-188` or `?sida=7`: the lasting address of a place in the minutes. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { organisationId } = requireSignedIn(context)
  const found = await loadFindings(context.get(dbContext), organisationId, requireUuid(params.protocolId))
  if (!found) throw data(null, { status: 404 })
  const { searchParams } = new URL(request.url)
  const asked = parsePlace(searchParams)
  const askedPage = asked.span === null ? page.parse(searchParams.get('sida')) : null
  return { ...found, asked, askedPage, view: readPageView(request) }
}

export default function ProtocolPlace({ loaderData }: Route.ComponentProps) {
  const source = useOutletContext<ReviewSource>()
  const { head, findings, asked, askedPage, view } = loaderData
  const { search } = useLocation()
  // Another address within the protocol is a new place to begin from.
  return (
    <ReadingPage
      key={`${head.id}${search}`}
      source={source}
      review={{ head, findings }}
      asked={asked}
      askedPage={askedPage}
      view={view}
    />
  )
}
