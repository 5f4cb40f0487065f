import { redirect } from 'react-router'
import { redirectWithCookies } from '#app/accounts/redirect-with-cookies.ts'
import { authenticationContext } from '#app/context.ts'
import type { Route } from './+types/sign-out'

export async function action({ request, context }: Route.ActionArgs) {
  return redirectWithCookies('/logga-in', await context.get(authenticationContext).signOut(request))
}

export function loader() {
  return redirect('/')
}
