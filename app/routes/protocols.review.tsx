import { data, useLocation, useOutletContext } from 'react-router'
import { may } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { loadReview } from '#app/protocols/review/load-review.ts'
import type { ReviewSource } from '#app/protocols/review/load-source.ts'
import { parsePlace } from '#app/protocols/review/parse-place.ts'
import { readPageView } from '#app/protocols/viewer/page-view.ts'
import { ReviewPage } from '#app/protocols/review/review-page.tsx'
import type { Route } from './+types/protocols.review'

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const signedIn = requireSignedIn(context)
  const protocolId = requireUuid(params.protocolId)
  const review = await loadReview(context.get(dbContext), signedIn.organisationId, protocolId)
  if (!review) throw data(null, { status: 404 })
  const asked = parsePlace(new URL(request.url).searchParams)
  return { review, asked, view: readPageView(request), mayReview: may(signedIn.role, 'review') }
}

export default function ProtocolReview({ loaderData }: Route.ComponentProps) {
  const source = useOutletContext<ReviewSource>()
  const { review, asked, view, mayReview } = loaderData
  const { search } = useLocation()
  // Another address within the protocol, such as a task's link, is a new place to begin from.
  return (
    <ReviewPage
      key={`${review.head.id}${search}`}
      source={source}
      review={review}
      asked={asked}
      view={view}
      mayReview={mayReview}
    />
  )
}
