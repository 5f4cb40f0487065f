import { z } from 'zod'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { readOne } from '#app/tasks/address.ts'
import { readRows } from '#app/tasks/list/list-data.ts'
import { parseListView } from '#app/tasks/list-view.ts'
import type { Route } from './+types/tasks.rows'

const LAST_OFFSET = 10_000_000

/** `GET uppdrag/rader?…&rad=200`: the window of the list that begins at row 200. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'read')
  const params = new URL(request.url).searchParams
  const offset = readOne(params, 'rad', z.coerce.number().int().min(0).max(LAST_OFFSET)) ?? 0
  const view = parseListView(params)
  const rows = await readRows(
    context.get(dbContext),
    signedIn.organisationId,
    view,
    offset,
    context.get(todayContext),
  )
  return Response.json(rows, { headers: { 'Cache-Control': 'no-store' } })
}
