import { useRef, type ReactNode } from 'react'
import type { Span } from '#app/extraction/span.ts'
import { useText } from '#app/text/use-text.ts'
import { useKeys } from '#app/ui/keys.ts'
import { StatusLine } from '#app/ui/status-line.tsx'
import { placeId, sectionId, sheetId } from '../place-address.ts'
import type { SourceMark } from '../source/block-view.tsx'
import type { SourcePage } from '../source/source-page.ts'
import { SourceView } from '../source/source-view.tsx'
import { pageViewAddress } from './page-view.ts'
import { PaperView } from './paper-view.tsx'
import { pageOf, type Paper } from './paper.ts'
import { PlaceAddressLink } from './place-address-link.tsx'
import type { PageViewChoice } from './use-page-view.ts'
import { usePoint } from './use-point.ts'
import { useSheetInView } from './use-sheet-in-view.ts'
import { ViewerBar } from './viewer-bar.tsx'
import { viewerKeys } from './viewer-keys.ts'
import { useStayAt } from './use-stay-at.ts'
import { useZoom } from './use-zoom.ts'
import { TRUE_SIZE } from './zoom.ts'

type Props = {
  protocolId: string
  page: SourcePage
  paper: Paper | null
  choice: PageViewChoice
  chosen: Span | null
  /** The § that the reader is at. */
  sectionKey: string
  marksOf: (sectionKey: string) => readonly SourceMark[]
  onChoose: (mark: SourceMark) => void
  /** Stands at the end of the bar, which is there for it even where there are no pages. */
  steps?: ReactNode
}

/** The words of the protocol with what was found in them: on its pages as they are drawn, or as text. */
export function SourcePane(props: Props) {
  const { protocolId, page, paper, choice, chosen, sectionKey, marksOf, onChoose, steps } = props
  const text = useText().viewer
  const pane = useRef<HTMLElement>(null)
  const [zoom, setZoom] = useZoom(pane)
  const { view, opened } = choice
  const isPaper = paper !== null && view === 'paper'
  const sheet = useSheetInView(pane, isPaper)
  const point = usePoint(pane, isPaper ? (paper.sheets[0]?.width ?? null) : null)
  const fitted = point === null ? null : point / TRUE_SIZE
  const shown = zoom === 'width' ? fitted : zoom
  useStayAt(chosen ? placeId(chosen.start) : sectionId(sectionKey), view)
  useKeys(viewerKeys({ text: text.keys, hasPages: paper !== null, shown, onZoom: setZoom, choice }))
  return (
    <>
      {(paper || steps) && (
        <ViewerBar
          choice={paper && choice}
          pages={
            isPaper
              ? {
                  count: paper.sheets.length,
                  current: sheet,
                  shown,
                  zoom,
                  onZoom: setZoom,
                  onGo: goToSheet,
                }
              : null
          }
        >
          {chosen && (
            <PlaceAddressLink protocolId={protocolId} span={chosen} page={paper && pageOf(paper, chosen)} />
          )}
          {steps}
        </ViewerBar>
      )}
      <StatusLine tone="warning">{opened.state === 'failed' ? text.fileFailed : null}</StatusLine>
      {isPaper ? (
        <>
          <p className="noscript:block mb-3 hidden">
            {text.needsScript}{' '}
            <a href={pageViewAddress('text')} className="link">
              {text.text}
            </a>
          </p>
          <p className="hidden print:block">{text.printed}</p>
          <PaperView
            pane={pane}
            point={point}
            paper={paper}
            page={page}
            opened={opened}
            zoom={zoom}
            chosen={chosen}
            marksOf={marksOf}
            onChoose={onChoose}
          />
        </>
      ) : (
        <SourceView page={page} marksOf={marksOf} onChoose={onChoose} />
      )}
    </>
  )
}

/** Reading goes on at the sheet, aloud and with the keyboard too. */
function goToSheet(number: number): void {
  const sheet = document.getElementById(sheetId(number))
  sheet?.setAttribute('tabindex', '-1')
  sheet?.scrollIntoView()
  sheet?.focus({ preventScroll: true })
}
