import { redirect } from 'react-router'

/** Goes there with the cookies that carry the session. */
export function redirectWithCookies(to: string, cookies: readonly string[]): Response {
  const response = redirect(to)
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
  return response
}
