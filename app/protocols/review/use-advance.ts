import { useEffect, useRef } from 'react'
import { findingId } from '../place-address.ts'
import { isPending, type Finding } from './finding.ts'
import { neighbourOf } from './neighbours.ts'
import { useReviewFetcher } from './review-fetcher.ts'
import { ALL_DONE } from './review-progress.tsx'
import type { ReviewMoves } from './use-review.ts'

/**
 * Goes on to the next finding that waits when the one in hand has been decided of, or to the end of the review; not
 * where the decision failed. One that is taken back stays in hand.
 */
export function useAdvance(findings: readonly Finding[], moves: ReviewMoves): void {
  const id = moves.place.findingId
  const inHand = findings.find((finding) => finding.id === id)
  const isWaiting = inHand !== undefined && isPending(inHand)
  const { data } = useReviewFetcher({ id: id ?? '' })
  const before = useRef({ id, isWaiting })
  useEffect(() => {
    const was = before.current
    before.current = { id, isWaiting }
    if (was.id !== id || was.isWaiting === isWaiting || data?.ok === false) return
    // A card that folds or unfolds is another element, and the focus is gone with the one that was.
    if (isWaiting) return document.getElementById(findingId(id ?? ''))?.focus({ preventScroll: true })
    const next = neighbourOf(findings, id, 1)
    if (next && isPending(next)) moves.choose(next)
    else document.getElementById(ALL_DONE)?.focus()
  })
}
