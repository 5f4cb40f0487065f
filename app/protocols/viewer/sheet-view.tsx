import { memo, useMemo, useRef } from 'react'
import { useText } from '#app/text/use-text.ts'
import { isUnsure } from '../certainty.ts'
import { placeId, sectionId, sheetId } from '../place-address.ts'
import { useSectionName } from '../review/use-section-name.ts'
import type { SourceMark } from '../source/block-view.tsx'
import type { LinedSheet, SectionAnchor } from './anchors.ts'
import type { DrawQueue } from './draw-queue.ts'
import { unpackLines, type PlacedLine } from './paper.ts'
import type { PdfFile } from './pdf-file.ts'
import { placePieces } from './place-pieces.ts'
import { points, TextLayer } from './text-layer.tsx'
import { useDrawnSheet } from './use-drawn-sheet.ts'

type Props = {
  sheet: LinedSheet
  /** The document's text; null until there is time for the words of pages that are far off. */
  text: string | null
  /** What is drawn and marked where the sheet is near the window; null for one that is far off. */
  near: NearSheet | null
  sections: readonly SectionAnchor[]
  /** The line where the chosen words begin. */
  chosen: PlacedLine | null
  chosenStart: number | null
}

export type NearSheet = Readonly<{
  document: string
  file: PdfFile | null
  point: number | null
  queue: DrawQueue
  marks: readonly SourceMark[]
  onChoose: (mark: SourceMark) => void
}>

/** One page of the file, as large as it will be drawn, with the places that one can jump to. */
export const SheetView = memo(function SheetView(props: Props) {
  const { sheet, text, near, sections, chosen, chosenStart } = props
  const words = useText().viewer
  const sectionText = useText().review
  const nameOf = useSectionName()
  const { number, width, height, confidence, span } = sheet
  return (
    <section id={sheetId(number)} data-sheet={number} aria-label={words.page(number)} className="sheet-place">
      <p className="text-ink-faint flex justify-between gap-4 py-1 text-xs">
        <span aria-hidden="true">{words.page(number)}</span>
        {confidence !== null && (
          <span className={isUnsure(confidence) ? 'text-warning font-semibold' : undefined}>
            {(isUnsure(confidence) ? words.unsurelyRead : words.readByOcr)(Math.round(confidence))}
          </span>
        )}
      </p>
      <div className="sheet" style={{ width: points(width), height: points(height) }}>
        {near ? (
          <NearSheetView sheet={sheet} {...near} />
        ) : (
          text !== null && span && <p className="sheet-far">{text.slice(span.start, span.end)}</p>
        )}
        {sections.map(({ section, y }) => {
          const { sign, title } = nameOf(section)
          return (
            <h2
              key={section.key}
              id={sectionId(section.key)}
              data-section={section.key}
              className="sheet-anchor sr-only"
              style={{ top: points(y) }}
            >
              {sign === null ? title || sectionText.front : `${sign} ${title}`}
            </h2>
          )
        })}
        {chosen && chosenStart !== null && (
          <span
            id={placeId(chosenStart)}
            className="sheet-anchor"
            style={{ top: points(chosen.box.y), height: points(chosen.box.height) }}
          />
        )}
      </div>
    </section>
  )
})

function NearSheetView({
  sheet,
  document,
  file,
  point,
  queue,
  marks,
  onChoose,
}: NearSheet & { sheet: LinedSheet }) {
  const text = useText().viewer
  const picture = useRef<HTMLDivElement>(null)
  const { state, runs } = useDrawnSheet(picture, {
    file,
    number: sheet.number,
    turned: sheet.turned,
    point,
    queue,
  })
  const uncertain = useMemo(() => unpackLines(sheet.uncertain), [sheet])
  const pieces = useMemo(() => placePieces(document, sheet.placed, runs), [document, sheet, runs])
  return (
    <>
      <div ref={picture} className="sheet-picture" aria-hidden="true" data-state={state} />
      {state === 'waiting' && (
        <p className="sheet-note sheet-waiting" aria-hidden="true">
          {text.drawing}
        </p>
      )}
      {state === 'failed' && <output className="sheet-note">{text.pageFailed}</output>}
      <TextLayer pieces={pieces} marks={marks} onChoose={onChoose} isVisible={state === 'failed'} />
      {uncertain.map(({ span, box }) => (
        <span
          key={span.start}
          className="sheet-uncertain"
          aria-hidden="true"
          style={{
            left: points(box.x),
            top: points(box.y),
            width: points(box.width),
            height: points(box.height),
          }}
        />
      ))}
    </>
  )
}
