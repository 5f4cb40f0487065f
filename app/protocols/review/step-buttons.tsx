import { useText } from '#app/text/use-text.ts'
import { Button } from '#app/ui/button.tsx'
import type { Finding } from './finding.ts'
import { neighbourOf } from './neighbours.ts'
import type { ReviewMoves } from './use-review.ts'

type Props = { findings: readonly Finding[]; moves: ReviewMoves }

/** To the next finding that waits and back, with their keys. */
export function StepButtons({ findings, moves }: Props) {
  const text = useText().review
  const step = (by: 1 | -1) => {
    const next = neighbourOf(findings, moves.place.findingId, by)
    if (next) moves.choose(next)
  }
  if (findings.length === 0) return null
  return (
    <div className="noscript:hidden mb-2 flex items-center gap-1">
      <Button size="small" tone="quiet" onPress={() => step(-1)}>
        {text.actions.previous} <kbd aria-hidden="true">K</kbd>
      </Button>
      <Button size="small" tone="quiet" onPress={() => step(1)}>
        {text.actions.next} <kbd aria-hidden="true">J</kbd>
      </Button>
      <span className="text-ink-soft ml-auto text-sm max-md:hidden">
        {text.allKeys} <kbd>?</kbd>
      </span>
    </div>
  )
}
