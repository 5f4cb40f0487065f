import { data, useLocation, useOutletContext } from 'react-router'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { loadReview } from '#app/protocols/review/load-review.ts'
import type { ReviewSource } from '#app/protocols/review/load-source.ts'
import { parsePlace } from '#app/protocols/review/parse-place.ts'
import { readPageView } from '#app/protocols/viewer/page-view.ts'
import { ReadingPage } from '#app/protocols/viewer/reading-page.tsx'
import type { Route } from './+types/protocols.place'

/** `GET protokoll/:protocolId/kalla?stalle=120-188`: the lasting address of a place in the minutes. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { organisationId } = requireSignedIn(context)
  const review = await loadReview(context.get(dbContext), organisationId, requireUuid(params.protocolId))
  if (!review) throw data(null, { status: 404 })
  const { head, findings } = review
  return { head, findings, asked: parsePlace(new URL(request.url).searchParams), view: readPageView(request) }
}

export default function ProtocolPlace({ loaderData }: Route.ComponentProps) {
  const source = useOutletContext<ReviewSource>()
  const { head, findings, asked, view } = loaderData
  const { search } = useLocation()
  // Another address within the protocol is a new place to begin from.
  return (
    <ReadingPage
      key={`${head.id}${search}`}
      source={source}
      review={{ head, findings }}
      asked={asked}
      view={view}
    />
  )
}
