import { useEffect, useRef } from 'react'
import type { Finding } from './finding.ts'
import type { ReviewMoves } from './use-review.ts'

/** Gives the way to open a finding that was just added: at once, or as soon as it has come with the others. */
export function useAddedFinding(
  findings: readonly Finding[],
  moves: ReviewMoves,
): (proposalId: string) => void {
  const awaited = useRef<string | null>(null)
  const open = (proposalId: string | null): void => {
    const added = findings.find(({ id }) => id === proposalId)
    awaited.current = added ? null : proposalId
    if (added) moves.choose(added, { isEditing: true, tab: 'findings' })
  }
  useEffect(() => {
    if (awaited.current !== null) open(awaited.current)
  })
  return open
}
