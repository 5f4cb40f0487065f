import { data, Outlet, type ShouldRevalidateFunctionArgs } from 'react-router'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext } from '#app/context.ts'
import { requireUuid } from '#app/protocols/require-uuid.ts'
import { loadSource } from '#app/protocols/review/load-source.ts'
import type { Route } from './+types/protocols.source'

/** The text of a protocol: large, and the same however much is reviewed. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const { organisationId } = requireSignedIn(context)
  const source = await loadSource(context.get(dbContext), organisationId, requireUuid(params.protocolId))
  if (!source) throw data(null, { status: 404 })
  return source
}

/** Only a new extraction changes it: one that is asked for, or that comes of setting the meeting. */
export function shouldRevalidate({ currentParams, nextParams, formAction }: ShouldRevalidateFunctionArgs) {
  return (
    currentParams['protocolId'] !== nextParams['protocolId'] ||
    /\/(?:mote|tolkningar)$/u.test(formAction ?? '')
  )
}

export default function ProtocolSource({ loaderData }: Route.ComponentProps) {
  return <Outlet context={loaderData} />
}
