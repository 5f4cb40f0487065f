import type { Proposal } from '#db/queries/proposals.ts'
import type { ProposalState } from '#db/schema.ts'

/** What a reviewer saw when deciding: only that may be decided. */
export type SeenProposal = Readonly<{ id: string; version: number }>

export type ReviewConflict = Readonly<
  | { ok: false; reason: 'missing' }
  /** Somebody else, or a newer extraction, was first. */
  | { ok: false; reason: 'changed'; state: ProposalState; by: string | null }
>

/** Why the reviewer's decision cannot stand, or null where the proposal is still as it was seen. */
export function findConflict(
  proposal: Proposal | undefined,
  { version }: SeenProposal,
  from: ProposalState,
): ReviewConflict | null {
  if (proposal === undefined) return { ok: false, reason: 'missing' }
  if (proposal.state === from && proposal.version === version) return null
  return { ok: false, reason: 'changed', state: proposal.state, by: proposal.reviewedBy }
}
