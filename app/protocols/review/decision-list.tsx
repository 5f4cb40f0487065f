import type { Decision } from '#app/extraction/extraction.ts'
import type { Span } from '#app/extraction/span.ts'
import { useText } from '#app/text/use-text.ts'
import { PlaceLink } from './place-link.tsx'

type Props = { decisions: readonly Decision[]; onShow: (span: Span) => void }

/** What was decided in the §, each with its place. */
export function DecisionList({ decisions, onShow }: Props) {
  const text = useText().review
  if (decisions.length === 0) return null
  return (
    <section aria-label={text.decisions} className="border-line grid gap-2 border-t pt-3">
      <h3 className="text-ink-soft text-sm font-semibold">{text.decisions}</h3>
      <ul className="grid gap-2">
        {decisions.map((decision) => (
          <li key={decision.span.start} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-2 text-sm">
            <span className="text-ink-soft">{text.decisionKinds[decision.kind]}</span>
            <span className="line-clamp-3 font-serif">
              <PlaceLink span={decision.span} onShow={onShow}>
                {decision.text}
              </PlaceLink>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
