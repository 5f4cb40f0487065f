import type { Span } from '#app/extraction/span.ts'
import { cutText, wordsAt } from '../source/cut-text.ts'
import type { SourcePage } from '../source/source-page.ts'
import { UncertainWords } from '../source/uncertain-words.tsx'

type Props = {
  page: SourcePage
  span: Span
  /** The words that the line in hand came from. */
  marked: readonly Span[]
}

/** The finding's words as the source has them, page breaks and emphasis marks left out. */
export function FindingWords({ page, span, marked }: Props) {
  const marks = marked.map((one) => ({ span: one }))
  return wordsAt(page, span).map((stretch, index) => (
    <span key={stretch.start}>
      {index > 0 && ' '}
      {cutText(stretch, marks)
        .filter(({ hidden }) => !hidden)
        .map(({ start, text, marks: here, isUncertain }) => {
          const words = here.length > 0 ? <mark>{text}</mark> : text
          return isUncertain ? (
            <UncertainWords key={start}>{words}</UncertainWords>
          ) : (
            <span key={start}>{words}</span>
          )
        })}
    </span>
  ))
}
