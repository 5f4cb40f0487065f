import type { Db } from '#db/client.ts'
import { acceptProposal } from './accept-proposal.ts'
import { dismissProposal } from './dismiss-proposal.ts'
import type { SeenProposal } from './review-outcome.ts'

/** How many followed, and how many stayed as they were because somebody else had been there. */
export type ManyReviewed = Readonly<{ done: number; changed: number }>

/** Accepts each that is still as the reviewer saw it; the others are left and counted. */
export const acceptProposals = (
  db: Db,
  organisation: string,
  actor: string | null,
  seen: readonly SeenProposal[],
): Promise<ManyReviewed> => reviewEach(seen, (one) => acceptProposal(db, organisation, actor, one))

export const dismissProposals = (
  db: Db,
  organisation: string,
  actor: string | null,
  seen: readonly SeenProposal[],
): Promise<ManyReviewed> => reviewEach(seen, (one) => dismissProposal(db, organisation, actor, one))

async function reviewEach(
  seen: readonly SeenProposal[],
  review: (one: SeenProposal) => Promise<Readonly<{ ok: boolean }>>,
): Promise<ManyReviewed> {
  let done = 0
  for (const one of seen) if ((await review(one)).ok) done++
  return { done, changed: seen.length - done }
}
