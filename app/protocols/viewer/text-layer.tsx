import { useEffect, useMemo, useRef } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import type { SourceMark } from '../source/block-view.tsx'
import { cutText, type Segment } from '../source/cut-text.ts'
import { widthOf } from './letter-width.ts'
import type { Piece } from './place-pieces.ts'

type Props = {
  pieces: readonly Piece[]
  marks: readonly SourceMark[]
  onChoose: (mark: SourceMark) => void
  /** Shown in ink where the page itself could not be drawn. */
  isVisible: boolean
}

/** The words of a page where they stand on it: to be selected, searched, read aloud, and marked. */
export function TextLayer({ pieces, marks, onChoose, isVisible }: Props) {
  const scales = useMemo(
    () => pieces.map(({ text, width, size }) => width / (widthOf(text) * size)),
    [pieces],
  )
  const layer = useChoosing(marks, onChoose)
  return (
    <div ref={layer} className={classNames('sheet-words', isVisible && 'sheet-words-visible')}>
      {pieces.map((piece, index) => (
        <span
          key={`${String(piece.start)} ${String(piece.x)}`}
          className="sheet-piece"
          style={{
            left: points(piece.x),
            top: points(piece.y),
            fontSize: points(piece.size),
            transform: `scaleX(${String(scales[index] ?? 1)})`,
          }}
        >
          {cutText(piece, marks).map((segment) => (
            <SegmentView key={segment.start} segment={segment} />
          ))}
        </span>
      ))}
    </div>
  )
}

/**
 * A pointer chooses a finding by its words. The keyboard does it with the findings themselves, which stand beside the
 * page: words on a page are too small to be aimed at, and a link for each line of a sentence would be read as many.
 */
function useChoosing(marks: Props['marks'], onChoose: Props['onChoose']) {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = layer.current
    const choose = ({ target }: Event) => {
      const words = target instanceof Element ? target.closest<HTMLElement>('[data-finding]') : null
      const mark = words && marks.find(({ finding }) => finding === words.dataset['finding'])
      // Whoever has just selected words wants those.
      if (mark && getSelection()?.isCollapsed) onChoose(mark)
    }
    element?.addEventListener('click', choose)
    return () => element?.removeEventListener('click', choose)
  }, [marks, onChoose])
  return layer
}

/** A length on the sheet, which grows with it. */
export const points = (length: number): string => `calc(var(--point) * ${length.toFixed(2)})`

function SegmentView({ segment: { start, text, marks } }: { segment: Segment<SourceMark> }) {
  const chosen = marks.find(({ isChosen }) => isChosen)
  const mark = chosen ?? marks.find(({ finding }) => finding !== null)
  const words = <span data-start={start}>{text}</span>
  if (!mark) return words
  const shown = chosen ? <mark>{words}</mark> : words
  if (mark.finding === null) return shown
  return (
    <span
      data-finding={mark.finding}
      className={classNames('sheet-finding', mark.isOpen && 'sheet-finding-open')}
    >
      {shown}
    </span>
  )
}
