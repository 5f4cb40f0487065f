import { redirect } from 'react-router'
import { preferenceCookies } from '#app/shell/preferences.ts'
import { wayBack } from '#app/shell/way-back.ts'
import type { Route } from './+types/appearance'

/** Keeps how this browser shows things: language, light or dark, the width of the menu. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const headers = new Headers()
  for (const cookie of preferenceCookies(form)) headers.append('Set-Cookie', cookie)
  return redirect(wayBack(form.get('back')), { headers })
}
