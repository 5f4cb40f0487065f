import { createContext, redirect, type RouterContextProvider } from 'react-router'
import type { Role } from '#db/schema.ts'

/** The person behind the request, in the organisation where they work. */
export type SignedIn = Readonly<{
  userId: string
  name: string
  email: string
  organisationId: string
  organisationName: string
  role: Role
  /** Whom they are among those who hold assignments, where the administrator has said so. */
  ownerId: string | null
}>

/** Set for every request by the middleware in app/root.tsx; null where nobody is signed in. */
export const signedInContext = createContext<SignedIn | null>(null)

/** Which of the person's sessions this is. */
export const sessionContext = createContext<string | null>(null)

/** @throws Response a redirect to the sign-in page. */
export function requireSignedIn(context: Readonly<RouterContextProvider>): SignedIn {
  const signedIn = context.get(signedInContext)
  if (!signedIn) throw redirect('/logga-in')
  return signedIn
}
