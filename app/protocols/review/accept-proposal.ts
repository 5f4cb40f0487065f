import type { Db } from '#db/client.ts'
import { findBodyNamed } from '#db/queries/bodies.ts'
import { lockProposal, setProposalState, type Proposal } from '#db/queries/proposals.ts'
import { findProtocol } from '#db/queries/protocols.ts'
import { createTask, type NewTask, type TaskReference } from '#db/queries/tasks.ts'
import type { ProposalValues } from '#db/schema.ts'
import { correctionOf, valuesOf } from './proposal-values.ts'
import { findConflict, type ReviewConflict, type SeenProposal } from './review-outcome.ts'

export type Acceptance = Readonly<{ ok: true; task: TaskReference }> | ReviewConflict

/** Makes the proposal a task, with the reviewer's own values where they are given, in one transaction. */
export function acceptProposal(
  db: Db,
  organisation: string,
  actor: string | null,
  seen: SeenProposal,
  edited?: ProposalValues,
): Promise<Acceptance> {
  return db.transaction().execute(async (trx) => {
    const proposal = await lockProposal(trx, organisation, seen.id)
    const conflict = findConflict(proposal, seen, 'pending')
    if (proposal === undefined || conflict) return conflict ?? { ok: false, reason: 'missing' }
    const values = edited ?? valuesOf(proposal)
    await setProposalState(trx, organisation, seen.id, {
      state: 'accepted',
      reviewer: actor,
      corrected: correctionOf(proposal, values),
    })
    const task = await createTask(trx, organisation, actor, await taskOf(trx, organisation, proposal, values))
    return { ok: true, task }
  })
}

async function taskOf(
  trx: Db,
  organisation: string,
  proposal: Proposal,
  values: ProposalValues,
): Promise<NewTask> {
  const protocol = await findProtocol(trx, organisation, proposal.protocolId)
  const due = proposal.extracted?.due ?? null
  const isAsRead = due !== null && due.date === values.dueOn && due.text === values.dueText
  const waitsFor = isAsRead && due.date === null ? due.meetingOf : null
  return {
    ...values,
    proposalId: proposal.id,
    protocolId: proposal.protocolId,
    bodyId: protocol?.bodyId ?? null,
    meetingId: protocol?.meetingId ?? null,
    sectionNumber: proposal.sectionNumber,
    sectionTitle: proposal.sectionTitle,
    quote: proposal.quote,
    span: proposal.span,
    page: proposal.page,
    duePrecision: isAsRead ? due.precision : precisionOf(values),
    dueMeetingBodyId:
      waitsFor === null ? null : ((await findBodyNamed(trx, organisation, waitsFor))?.id ?? null),
  }
}

/** A person who sets a date means that day; words without a date stay words. */
function precisionOf({ dueOn, dueText }: ProposalValues): NewTask['duePrecision'] {
  if (dueOn !== null) return 'day'
  return dueText === null ? null : 'vague'
}
