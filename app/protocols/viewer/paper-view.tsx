import { useMemo, useState, type CSSProperties, type RefObject } from 'react'
import type { Span } from '#app/extraction/span.ts'
import { useText } from '#app/text/use-text.ts'
import type { SourceMark } from '../source/block-view.tsx'
import type { SourcePage } from '../source/source-page.ts'
import { linedSheets, placeOnPaper, sectionAnchors, sectionsOn, type LinedSheet } from './anchors.ts'
import { createDrawQueue } from './draw-queue.ts'
import type { Paper } from './paper.ts'
import { SheetView, type NearSheet } from './sheet-view.tsx'
import { useIdle } from './use-idle.ts'
import { useNearSheets } from './use-near-sheets.ts'
import { useSideways } from './use-sideways.ts'
import { useSteadySelection } from './use-steady-selection.ts'
import type { OpenedFile } from './use-pdf-file.ts'
import { wholeText } from './whole-text.ts'
import { findWordEdges } from './word-edges.ts'
import type { Zoom } from './zoom.ts'

type Props = {
  pane: RefObject<HTMLElement | null>
  paper: Paper
  page: SourcePage
  opened: OpenedFile
  zoom: Zoom
  /** CSS pixels a point; null before the first measure. */
  point: number | null
  /** The words that are marked now. */
  chosen: Span | null
  marksOf: (sectionKey: string) => readonly SourceMark[]
  onChoose: (mark: SourceMark) => void
}

const NONE = [] as const

/** The pages of the file, one under the other. Only those near the window are drawn. */
export function PaperView(props: Props) {
  const { pane, paper, page, opened, zoom, point, chosen, marksOf, onChoose } = props
  const text = useText().viewer
  const sheets = useMemo(() => linedSheets(paper), [paper])
  const words = useMemo(() => wholeText(page), [page])
  const anchors = useMemo(() => sectionAnchors(sheets, page.sections), [sheets, page])
  const widest = Math.max(...sheets.map(({ width }) => width))
  const [queue] = useState(createDrawQueue)
  const near = useNearSheets(pane)
  const isIdle = useIdle(opened.state !== 'loading')
  useSteadySelection(pane)
  const edges = useMemo(() => findWordEdges(sheets), [sheets])
  useSideways(pane, edges, point)
  const place = chosen && placeOnPaper(sheets, chosen)
  const file = opened.state === 'open' ? opened.file : null

  const nearSheet = (sheet: LinedSheet): NearSheet => ({
    document: words,
    file,
    point,
    queue,
    marks: sectionsOn(page.sections, sheet).flatMap(({ key }) => marksOf(key)),
    onChoose,
  })
  return (
    <section
      ref={pane}
      aria-label={text.pages}
      className="paper"
      data-zoom={zoom === 'width' ? 'width' : 'own'}
      style={
        {
          '--widest': widest,
          '--words': edges.right - edges.left,
          '--words-left': edges.left,
          ...(zoom !== 'width' && { '--zoom': zoom }),
        } as CSSProperties
      }
    >
      {sheets.map((sheet) => (
        <SheetView
          key={sheet.number}
          sheet={sheet}
          text={isIdle ? words : null}
          near={near.has(sheet.number) ? nearSheet(sheet) : null}
          sections={anchors.get(sheet.number) ?? NONE}
          chosen={place?.sheet === sheet.number ? place.line : null}
          chosenStart={place?.sheet === sheet.number ? (chosen?.start ?? null) : null}
        />
      ))}
    </section>
  )
}
