import { sql } from 'kysely'
import type { ActionItem } from '#app/extraction/extraction.ts'
import type { Span } from '#app/extraction/span.ts'
import type { Db } from '../client.ts'
import type { ProposalState, ProposalValues } from '../schema.ts'

export type Proposal = Readonly<{
  id: string
  protocolId: string
  /** Index among the latest extraction's action items; null where only a reviewer has seen it. */
  ordinal: number | null
  sectionNumber: string | null
  sectionTitle: string | null
  quote: string
  span: Span
  page: number | null
  extracted: ActionItem | null
  corrected: ProposalValues | null
  state: ProposalState
  version: number
  reviewedBy: string | null
  reviewedAt: Date | null
  /** The task that it became. */
  taskNumber: number | null
}>

/** The words of a proposal and where they stand. */
export type ProposalPlace = Pick<Proposal, 'sectionNumber' | 'sectionTitle' | 'quote' | 'span' | 'page'>

export type FoundIn = Readonly<{ extractionId: string; ordinal: number }>

/** All that were ever found in the protocol, in the order of the text. */
export function findProposals(db: Db, organisation: string, protocolId: string): Promise<Proposal[]> {
  return selectProposals(db, organisation)
    .where('protocol_id', '=', protocolId)
    .orderBy('span_start')
    .orderBy('span_end')
    .orderBy('id')
    .execute()
}

/** One proposal, held until the transaction ends. */
export function lockProposal(
  db: Db,
  organisation: string,
  proposalId: string,
): Promise<Proposal | undefined> {
  return selectProposals(db, organisation)
    .where('proposal.id', '=', proposalId)
    .forUpdate('proposal')
    .executeTakeFirst()
}

/** Holds all of a protocol's proposals, always in the same order, so that two holders never wait for each other. */
export function lockProposals(db: Db, organisation: string, protocolId: string): Promise<Proposal[]> {
  return selectProposals(db, organisation)
    .where('protocol_id', '=', protocolId)
    .orderBy('proposal.id')
    .forUpdate('proposal')
    .execute()
}

export async function insertProposal(
  db: Db,
  organisation: string,
  protocolId: string,
  place: ProposalPlace,
  origin: Readonly<{ item: ActionItem; foundIn: FoundIn } | { marked: ProposalValues }>,
): Promise<string> {
  const found = 'item' in origin
  const { id } = await db
    .insertInto('proposal')
    .values({
      organisation_id: organisation,
      protocol_id: protocolId,
      section_number: place.sectionNumber,
      section_title: place.sectionTitle,
      quote: place.quote,
      span_start: place.span.start,
      span_end: place.span.end,
      page: place.page,
      kind: found ? origin.item.kind : origin.marked.kind,
      extraction_id: found ? origin.foundIn.extractionId : null,
      ordinal: found ? origin.foundIn.ordinal : null,
      extracted: found ? JSON.stringify(origin.item) : null,
      corrected: found ? null : JSON.stringify(origin.marked),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A newer extraction reads an open proposal anew. */
export async function refreshProposal(
  db: Db,
  organisation: string,
  proposalId: string,
  place: ProposalPlace,
  { item, foundIn }: Readonly<{ item: ActionItem; foundIn: FoundIn }>,
): Promise<void> {
  await changeProposal(db, organisation, proposalId)
    .set({
      state: 'pending',
      section_number: place.sectionNumber,
      section_title: place.sectionTitle,
      quote: place.quote,
      span_start: place.span.start,
      span_end: place.span.end,
      page: place.page,
      kind: item.kind,
      extracted: JSON.stringify(item),
      extraction_id: foundIn.extractionId,
      ordinal: foundIn.ordinal,
    })
    .execute()
}

/** A newer extraction found it again; what a person sees of it stays as it is, and so does its version. */
export async function noteFoundAgain(
  db: Db,
  organisation: string,
  proposalId: string,
  { extractionId, ordinal }: FoundIn,
): Promise<void> {
  await db
    .updateTable('proposal')
    .set({ extraction_id: extractionId, ordinal })
    .where('organisation_id', '=', organisation)
    .where('id', '=', proposalId)
    .execute()
}

export type ProposalChange = Readonly<
  | { state: 'accepted'; reviewer: string | null; corrected: ProposalValues | null }
  | { state: 'dismissed'; reviewer: string | null }
  | { state: 'pending' | 'withdrawn' }
>

/** The caller holds the proposal and has compared its version. */
export async function setProposalState(
  db: Db,
  organisation: string,
  proposalId: string,
  change: ProposalChange,
): Promise<void> {
  const reviewed = 'reviewer' in change
  await changeProposal(db, organisation, proposalId)
    .set({
      state: change.state,
      reviewed_by: reviewed ? change.reviewer : null,
      reviewed_at: reviewed ? sql<Date>`now()` : null,
      ...('corrected' in change
        ? { corrected: change.corrected === null ? null : JSON.stringify(change.corrected) }
        : {}),
    })
    .execute()
}

const changeProposal = (db: Db, organisation: string, proposalId: string) =>
  db
    .updateTable('proposal')
    .set({ version: sql<number>`version + 1` })
    .where('organisation_id', '=', organisation)
    .where('id', '=', proposalId)

const selectProposals = (db: Db, organisation: string) =>
  db
    .selectFrom('proposal')
    .where('organisation_id', '=', organisation)
    .select((eb) => [
      'id',
      'protocol_id as protocolId',
      'ordinal',
      'section_number as sectionNumber',
      'section_title as sectionTitle',
      'quote',
      sql<Span>`json_build_object('start', span_start, 'end', span_end)`.as('span'),
      'page',
      'extracted',
      'corrected',
      'state',
      'version',
      'reviewed_at as reviewedAt',
      eb
        .selectFrom('user')
        .whereRef('user.id', '=', 'proposal.reviewed_by')
        .select('user.name')
        .as('reviewedBy'),
      eb
        .selectFrom('task')
        .whereRef('task.organisation_id', '=', 'proposal.organisation_id')
        .whereRef('task.proposal_id', '=', 'proposal.id')
        .select('task.number')
        .as('taskNumber'),
    ])
