import type { Span } from '#app/extraction/span.ts'
import { useText } from '#app/text/use-text.ts'
import { classNames } from '#app/ui/class-names.ts'
import { PlaceLink } from '../review/place-link.tsx'
import { useRuleWords } from '../review/use-rule-words.ts'
import { ClosingOffer } from './closing-offer.tsx'
import type { Closing } from './closing.ts'

type Props = {
  protocolId: string
  closings: readonly Closing[]
  mayAnswer: boolean
  onShow: (span: Span) => void
  /** Nothing stands above it, and the findings below. */
  isFirst?: boolean
}

/** What the § says has come to its end, each sentence with the tasks of earlier meetings that it probably is about. */
export function ClosingList({ protocolId, closings, mayAnswer, onShow, isFirst = false }: Props) {
  const text = useText().review.closings
  const ruleWords = useRuleWords()
  if (closings.length === 0) return null
  return (
    <section
      aria-label={text.title}
      className={classNames('border-line grid gap-4', isFirst ? 'border-b pb-4' : 'border-t pt-3')}
    >
      <h3 className="text-ink-soft text-sm font-semibold">{text.title}</h3>
      {closings.map((closing) => (
        <article key={closing.span.start} className="grid gap-2">
          <p className="text-sm font-semibold">{text.kinds[closing.kind]}</p>
          <blockquote className="font-serif">
            <PlaceLink span={closing.span} onShow={onShow}>
              {closing.quote}
            </PlaceLink>
          </blockquote>
          {closing.offers.length === 0 ? (
            <p className="text-ink-soft text-sm">{text.none}</p>
          ) : (
            <ul className="grid gap-3">
              {closing.offers.map((offer) => (
                <li key={offer.taskId} className="border-line border-l-2 pl-3">
                  <ClosingOffer
                    protocolId={protocolId}
                    span={closing.span}
                    offer={offer}
                    mayAnswer={mayAnswer}
                  />
                </li>
              ))}
            </ul>
          )}
          <p className="text-ink-soft text-sm">{ruleWords('closings', closing.rule)}</p>
        </article>
      ))}
    </section>
  )
}
