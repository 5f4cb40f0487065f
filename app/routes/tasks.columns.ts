import { redirect } from 'react-router'
import { requireSignedIn } from '#app/accounts/signed-in.ts'
import { columnCookie } from '#app/tasks/list/column-choice.ts'
import { listViewQuery, parseListView } from '#app/tasks/list-view.ts'
import type { Route } from './+types/tasks.columns'

/** `POST uppdrag/kolumner`: keeps which columns this browser shows, and goes back to the list as the form has it. */
export async function action({ request, context }: Route.ActionArgs) {
  requireSignedIn(context)
  const form = await request.formData()
  const params = new URLSearchParams()
  for (const [name, value] of form) if (typeof value === 'string') params.append(name, value)
  return redirect(`/uppdrag${listViewQuery(parseListView(params))}`, {
    headers: { 'Set-Cookie': columnCookie(form) },
  })
}
