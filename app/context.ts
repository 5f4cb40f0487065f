import type { Logger } from 'pino'
import { createContext } from 'react-router'
import type { Db } from '#db/client.ts'
import type { Authentication } from './accounts/authentication.ts'

// What the server hands to every loader, action and middleware. Identity matters: outside the routes these
// are read from the built entry module, never from this file (see server/load-context.ts).

/** The nonce that the page's own scripts bear; every other script is refused. */
export const nonceContext = createContext<string>()

export const dbContext = createContext<Db>()

/** Who is behind a request; pages ask `signedInContext` instead. */
export const authenticationContext = createContext<Authentication>()

/** Where the request came from, by the proxies that are believed; only for counting attempts to sign in. */
export const addressContext = createContext<string>()

/** The day it is in Sweden, `YYYY-MM-DD`. */
export const todayContext = createContext<string>()

/** Names this request in the log and, if something fails, on the page: `7F3K-2Q`. */
export const referenceContext = createContext<string>()

/** Already bears the reference. Personal data and secrets stay out of it. */
export const logContext = createContext<Logger>()
