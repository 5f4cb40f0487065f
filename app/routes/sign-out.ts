import { redirect } from 'react-router'
import { redirectWithCookies } from '#app/accounts/redirect-with-cookies.ts'
import { authenticationContext } from '#app/context.ts'
import type { Route } from './+types/sign-out'

export async function action({ request, context }: Route.ActionArgs) {
  const response = redirectWithCookies('/logga-in', await context.get(authenticationContext).signOut(request))
  // So that the next person at this browser finds nothing by going back.
  response.headers.set('Clear-Site-Data', '"cache"')
  return response
}

export function loader() {
  return redirect('/')
}
