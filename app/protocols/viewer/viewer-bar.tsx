import type { ReactNode } from 'react'
import { useText } from '#app/text/use-text.ts'
import { IconButton } from '#app/ui/icon-button.tsx'
import { tabLook } from '#app/ui/tab-look.ts'
import { pageViewAddress } from './page-view.ts'
import type { PageViewChoice } from './use-page-view.ts'
import { PageField } from './page-field.tsx'
import { nextZoom, type Zoom } from './zoom.ts'

type Pages = Readonly<{
  count: number
  current: number
  /** How large they are shown, in true sizes. */
  shown: number | null
  zoom: Zoom
  onZoom: (zoom: Zoom) => void
  onGo: (page: number) => void
}>

type Props = {
  /** Null where there are no pages to choose. */
  choice: PageViewChoice | null
  /** Null while the text is shown. */
  pages: Pages | null
  children?: ReactNode
}

/** How the protocol is shown, which page one is at, and how large. Stays above what scrolls by. */
export function ViewerBar({ choice, pages, children }: Props) {
  const text = useText().viewer
  return (
    <section
      aria-label={text.bar}
      // On a telephone it is two lines, and no more: what it says is in the way of the page.
      className="border-line bg-paper screen-only viewer-bar sticky z-10 mb-3 flex flex-wrap items-center gap-x-4 border-b max-sm:gap-x-2 max-sm:[&_button]:size-10!"
    >
      {choice && <ViewChoice choice={choice} />}
      {pages && (
        <>
          <PageField {...pages} />
          <div className="noscript:hidden flex items-center">
            <IconButton
              icon="minus"
              label={text.smaller}
              onPress={() => pages.onZoom(nextZoom(pages.shown ?? 1, -1))}
            />
            <span className="figures text-ink-soft w-11 text-center text-sm max-sm:hidden">
              {pages.shown !== null && text.percent(pages.shown)}
            </span>
            <IconButton
              icon="plus"
              label={text.larger}
              onPress={() => pages.onZoom(nextZoom(pages.shown ?? 1, 1))}
            />
            <IconButton
              icon="fit-width"
              label={text.fit}
              isDisabled={pages.zoom === 'width'}
              onPress={() => pages.onZoom('width')}
            />
          </div>
        </>
      )}
      {children}
    </section>
  )
}

function ViewChoice({ choice: { view, choose } }: { choice: PageViewChoice }) {
  const text = useText().viewer
  return (
    <nav aria-label={text.view} className="flex gap-4">
      {(['paper', 'text'] as const).map((one) => (
        <a
          key={one}
          href={pageViewAddress(one)}
          aria-current={view === one ? 'page' : undefined}
          onClick={(event) => {
            event.preventDefault()
            choose(one)
          }}
          className={tabLook}
        >
          {text[one]}
        </a>
      ))}
    </nav>
  )
}
