import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import type { SignedIn } from '#app/accounts/signed-in.ts'
import { useText } from '#app/text/use-text.ts'
import { BottomTabs } from './bottom-tabs.tsx'
import type { Preferences } from './preferences.ts'
import { Sidebar } from './sidebar.tsx'
import { TopBar } from './top-bar.tsx'
import { Waiting } from './waiting.tsx'

type Props = { person: SignedIn; preferences: Preferences; children: ReactNode }

/** The frame around every page of a signed-in person. It holds the `<main>`; a page brings its `h1`. */
export function Shell({ person, preferences, children }: Props) {
  const text = useText().shell
  const main = useFocusOnArrival()
  return (
    <div data-sidebar={preferences.sidebar} className="group/frame md:grid md:grid-cols-[auto_minmax(0,1fr)]">
      <a
        href="#main"
        className="bg-accent text-on-accent sr-only rounded px-3 py-2 font-semibold focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        {text.skip}
      </a>
      <Waiting />
      <Sidebar narrow={preferences.sidebar === 'icons'} />
      <div className="flex min-h-dvh min-w-0 flex-col">
        <TopBar person={person} theme={preferences.theme} />
        <main
          ref={main}
          id="main"
          tabIndex={-1}
          className="min-w-0 grow px-4 pt-6 pb-24 md:px-6 md:pb-12 print:p-0"
        >
          {children}
        </main>
      </div>
      <BottomTabs />
    </div>
  )
}

/** A new page is where one reads on: without this, focus stays on a link that may be gone. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const here = useRef(pathname)
  useEffect(() => {
    if (here.current === pathname) return
    here.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return main
}
