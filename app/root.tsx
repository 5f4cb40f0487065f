import './app.css'
import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { RouterProvider } from 'react-aria-components'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useNavigate,
  useRouteLoaderData,
} from 'react-router'
import type { Route } from './+types/root'
import { readSignIn } from './accounts/read-sign-in.ts'
import { signedInContext } from './accounts/signed-in.ts'
import { ErrorPage } from './shell/error-page.tsx'
import { readPreferences } from './shell/preferences.ts'
import { lendNonce } from './shell/lend-nonce.ts'
import { Shell } from './shell/shell.tsx'
import { Threshold } from './shell/threshold.tsx'
import { languageTag } from './text/locale.ts'
import { textOf } from './text/index.ts'
import { LocaleContext } from './text/use-text.ts'
import { KeyProvider } from './ui/key-provider.tsx'
import { WordsContext } from './ui/words.ts'

lendNonce()

export const middleware: Route.MiddlewareFunction[] = [readSignIn]

export const links: Route.LinksFunction = () => [
  { rel: 'preload', href: sans, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export function loader({ request, context }: Route.LoaderArgs) {
  return { preferences: readPreferences(request), signedIn: context.get(signedInContext) }
}

/** The document, also around an error page; the theme stands in it from the first byte, so nothing flashes. */
export function Layout({ children }: { children: ReactNode }) {
  const preferences = useRouteLoaderData<typeof loader>('root')?.preferences
  const locale = preferences?.locale ?? 'sv'
  const theme = preferences?.theme ?? 'system'
  return (
    <html lang={locale} data-theme={theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content={theme === 'system' ? 'light dark' : theme} />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleContext value={locale}>
          <I18nProvider locale={languageTag[locale]}>
            <WordsContext value={textOf(locale).ui}>
              <Routed>{children}</Routed>
            </WordsContext>
          </I18nProvider>
        </LocaleContext>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

/** Lets React Aria's own links and menus go without loading the page anew. */
function Routed({ children }: { children: ReactNode }) {
  const navigate = useNavigate()
  return (
    <RouterProvider navigate={(path) => void navigate(path)}>
      <KeyProvider>{children}</KeyProvider>
    </RouterProvider>
  )
}

function Frame({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root')
  if (!data?.signedIn) return <Threshold>{children}</Threshold>
  return (
    <Shell person={data.signedIn} preferences={data.preferences}>
      {children}
    </Shell>
  )
}

export default function Root() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <Frame>
      <ErrorPage error={error} />
    </Frame>
  )
}
