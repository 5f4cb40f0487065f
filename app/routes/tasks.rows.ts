import { z } from 'zod'
import { requireMay } from '#app/accounts/permissions.ts'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { dbContext, todayContext } from '#app/context.ts'
import { readOne, readYes } from '#app/tasks/address.ts'
import { readRows, readSeen } from '#app/tasks/list/list-data.ts'
import { parseListView } from '#app/tasks/list-view.ts'
import type { Route } from './+types/tasks.rows'

const LAST_OFFSET = 10_000_000
const FRESH = { headers: { 'Cache-Control': 'no-store' } }

/**
 * `GET uppdrag/rader?…&rad=200`: the window of the list that begins at row 200; with `alla=ja` which tasks pass, as
 * they are now, as many as can be changed together.
 */
export async function loader({ request, context }: Route.LoaderArgs) {
  const signedIn = requireSignedIn(context)
  requireMay(signedIn, 'read')
  const { organisationId } = signedIn
  const db = context.get(dbContext)
  const today = context.get(todayContext)
  const params = new URL(request.url).searchParams
  const offset = readOne(params, 'rad', z.coerce.number().int().min(0).max(LAST_OFFSET)) ?? 0
  const view = parseListView(params)
  if (readYes(params, 'alla')) return Response.json(await readSeen(db, organisationId, view, today), FRESH)
  return Response.json(await readRows(db, organisationId, view, offset, today), FRESH)
}
