import type { Span } from '#app/extraction/span.ts'
import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { findingId, placeId } from '../place-address.ts'
import { cutText, type Segment } from './cut-text.ts'
import type { SourceBlock } from './source-page.ts'
import { UncertainWords } from './uncertain-words.tsx'

/** Words of the source that something else on the page is about. */
export type SourceMark = Readonly<{
  span: Span
  /** The finding that stands there; null for a place that is only shown. */
  finding: string | null
  isOpen: boolean
  isChosen: boolean
}>

type Props = { block: SourceBlock; marks: readonly SourceMark[]; onChoose: (mark: SourceMark) => void }

const looks: Record<SourceBlock['kind'], string> = {
  title: 'mb-3 font-sans text-lg font-semibold',
  heading: 'mt-5 mb-1 font-sans text-base font-semibold',
  text: 'mt-3',
  item: 'mt-2 pl-6 -indent-4',
  columns: 'mt-3 whitespace-pre-wrap',
  noise: 'text-ink-faint border-line my-5 border-t pt-1 font-sans text-xs',
}

/** A paragraph. Each of its stretches says where in the document it begins, so that a selection can be counted. */
export function BlockView({ block, marks, onChoose }: Props) {
  const { review: text, viewer } = useText()
  const { page, unsure } = block
  return (
    <>
      {page !== undefined && (page > 1 || unsure !== undefined) && (
        <p className="text-ink-faint my-4 flex items-center gap-3 font-sans text-xs select-none">
          {unsure !== undefined && (
            <span className="text-warning font-semibold">{viewer.unsurelyRead(Math.round(unsure))}</span>
          )}
          <span className="border-line grow border-t" />
          {text.page(page)}
        </p>
      )}
      <p className={classNames(looks[block.kind], block.tight && 'mt-0!')}>
        {cutText(block, marks).map((segment) => (
          <SegmentView key={segment.start} segment={segment} onChoose={onChoose} />
        ))}
      </p>
    </>
  )
}

function SegmentView({ segment, onChoose }: { segment: Segment<SourceMark>; onChoose: Props['onChoose'] }) {
  const { start, text, marks, hidden, isUncertain } = segment
  if (hidden) return <span hidden>{text}</span>
  const chosen = marks.find(({ isChosen }) => isChosen)
  const mark = chosen ?? marks.find(({ finding }) => finding !== null)
  const id = marks.some(({ span }) => span.start === start) ? placeId(start) : undefined
  const own = <span data-start={start}>{text}</span>
  const words = isUncertain ? <UncertainWords>{own}</UncertainWords> : own
  if (!mark) return words
  const shown = chosen ? <mark>{words}</mark> : words
  if (mark.finding === null) return <span id={id}>{shown}</span>
  return (
    <a
      id={id}
      href={`?fynd=${mark.finding}#${findingId(mark.finding)}`}
      draggable={false}
      onClick={(event) => {
        event.preventDefault()
        onChoose(mark)
      }}
      className={classNames(
        'scroll-mt-40 underline decoration-1 underline-offset-4',
        mark.isOpen ? 'decoration-accent hover:bg-accent-soft' : 'decoration-line-strong hover:bg-hover',
      )}
    >
      {shown}
    </a>
  )
}
