import { useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import { useText } from '#app/text/use-text.ts'
import type { MarkOutcome } from './mark-proposal.ts'

/** Adds words of the source as a proposal. `said` is what to tell where they could not be added. */
export function useMarking(onAdded: (proposalId: string) => void) {
  const text = useText().review.add.outcome
  const fetcher = useFetcher<MarkOutcome>()
  const { data } = fetcher
  const added = data && 'proposalId' in data ? data.proposalId : null
  const latest = useRef(onAdded)
  useEffect(() => {
    latest.current = onAdded
  })
  useEffect(() => {
    if (added !== null) latest.current(added)
  }, [added])
  return { fetcher, said: data === undefined || data.ok ? null : text[data.reason] }
}
