import type { Text } from '#app/text/index.ts'
import type { KeyBinding } from '#app/ui/keys.ts'
import { isPending, type Finding } from './finding.ts'
import { neighbourOf } from './neighbours.ts'
import type { ReviewVerb } from './review-fetcher.ts'
import type { ReviewMoves } from './use-review.ts'

type Review = Readonly<{
  text: Text['review']['keys']
  findings: readonly Finding[]
  moves: ReviewMoves
  mayReview: boolean
  decide: (finding: Finding, verb: ReviewVerb) => void
}>

/** What the keys do here: they work on the finding in hand, or take the first one in hand. */
export function reviewKeys({ text, findings, moves, mayReview, decide }: Review): KeyBinding[] {
  const { findingId, isEditing } = moves.place
  const inHand = findings.find(({ id }) => id === findingId)
  const step = (by: 1 | -1) => {
    const next = neighbourOf(findings, findingId, by)
    if (next) moves.choose(next)
  }
  const onWaiting = (act: (finding: Finding) => void) => () => {
    if (!inHand) step(1)
    else if (isPending(inHand) && !isEditing) act(inHand)
  }
  return [
    { key: 'j', does: text.next, run: () => step(1) },
    { key: 'k', does: text.previous, run: () => step(-1) },
    ...(mayReview
      ? [
          { key: 'a', does: text.accept, run: onWaiting((finding) => decide(finding, 'godkannande')) },
          {
            key: 'e',
            does: text.edit,
            run: onWaiting((finding) => moves.choose(finding, { isEditing: true })),
          },
          { key: 'd', does: text.dismiss, run: onWaiting((finding) => decide(finding, 'avfardande')) },
        ]
      : []),
  ]
}
