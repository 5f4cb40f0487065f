import { useText } from '#app/text/use-text.ts'
import type { MarkOutcome } from './mark-proposal.ts'

/** What to say of words that could not be added; null where they were. */
export function useMarkingText(): (outcome: MarkOutcome | undefined) => string | null {
  const text = useText().review.add.outcome
  return (outcome) => (outcome === undefined || outcome.ok ? null : text[outcome.reason])
}
