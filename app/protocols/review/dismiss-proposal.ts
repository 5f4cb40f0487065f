import { lockProposal, setProposalState } from '#db/queries/proposals.ts'
import type { Db } from '#db/client.ts'
import { findConflict, type ReviewConflict, type SeenProposal } from './review-outcome.ts'

/** The sentence is no duty after all. It stays, dismissed, and no later extraction brings it up again. */
export function dismissProposal(
  db: Db,
  organisation: string,
  actor: string | null,
  seen: SeenProposal,
): Promise<Readonly<{ ok: true }> | ReviewConflict> {
  return db.transaction().execute(async (trx) => {
    const proposal = await lockProposal(trx, organisation, seen.id)
    const conflict = findConflict(proposal, seen, 'pending')
    if (conflict) return conflict
    await setProposalState(trx, organisation, seen.id, { state: 'dismissed', reviewer: actor })
    return { ok: true }
  })
}

/** Takes a dismissal back; what was accepted is a task by now and is written off there. */
export function reopenProposal(
  db: Db,
  organisation: string,
  seen: SeenProposal,
): Promise<Readonly<{ ok: true }> | ReviewConflict> {
  return db.transaction().execute(async (trx) => {
    const proposal = await lockProposal(trx, organisation, seen.id)
    const conflict = findConflict(proposal, seen, 'dismissed')
    if (conflict) return conflict
    await setProposalState(trx, organisation, seen.id, { state: 'pending' })
    return { ok: true }
  })
}
