import { isDeepStrictEqual } from 'node:util'
import type { SourceDocument } from '#app/extraction/document.ts'
import type { ActionItem, Extraction } from '#app/extraction/extraction.ts'
import { addExtraction } from '#db/queries/extractions.ts'
import {
  insertProposal,
  lockProposals,
  noteFoundAgain,
  refreshProposal,
  setProposalState,
  type Proposal,
} from '#db/queries/proposals.ts'
import type { Db } from '#db/client.ts'
import { matchProposals } from './match-proposals.ts'
import { placeOf } from './proposal-place.ts'

/**
 * Stores an extraction as the protocol's newest and brings its proposals up to date: what a person has reviewed or
 * marked stays as it is, what is open is read anew, what is new is added, and what is open and no longer found is
 * withdrawn. The caller has locked the protocol.
 */
export async function saveExtraction(
  trx: Db,
  organisation: string,
  { protocolId, source, extraction }: { protocolId: string; source: SourceDocument; extraction: Extraction },
): Promise<void> {
  const known = await lockProposals(trx, organisation, protocolId)
  const extractionId = await addExtraction(trx, organisation, protocolId, extraction)
  const place = (item: ActionItem) => placeOf(source, extraction.sections, item.span)
  const items = extraction.actionItems
  const { pairs, found, lost } = matchProposals(known.map(asKnown), items)

  for (const { id, item: ordinal } of pairs) {
    const proposal = known.find((candidate) => candidate.id === id)
    const item = items[ordinal]
    if (proposal === undefined || item === undefined) continue
    const foundIn = { extractionId, ordinal }
    if (isOpen(proposal) && !isSameReading(proposal, item)) {
      await refreshProposal(trx, organisation, id, place(item), { item, foundIn })
    } else {
      await noteFoundAgain(trx, organisation, id, foundIn)
    }
  }
  for (const ordinal of found) {
    const item = items[ordinal]
    if (item === undefined) continue
    const foundIn = { extractionId, ordinal }
    await insertProposal(trx, organisation, protocolId, place(item), { item, foundIn })
  }
  for (const proposal of known) {
    if (proposal.state !== 'pending' || proposal.extracted === null || !lost.includes(proposal.id)) continue
    await setProposalState(trx, organisation, proposal.id, { state: 'withdrawn' })
  }
}

/** Found by the program and not yet judged by a person. */
const isOpen = ({ state, extracted }: Proposal): boolean =>
  extracted !== null && (state === 'pending' || state === 'withdrawn')

/** `of` is an index that moves when other items come and go; it says nothing about this one. */
const isSameReading = (proposal: Proposal, item: ActionItem): boolean =>
  proposal.state === 'pending' && isDeepStrictEqual(withoutIndex(proposal.extracted), withoutIndex(item))

const withoutIndex = (item: ActionItem | null): unknown =>
  item === null ? null : JSON.parse(JSON.stringify({ ...item, of: undefined }))

const asKnown = ({ id, sectionNumber, span, extracted, corrected }: Proposal) => ({
  id,
  span,
  section: sectionNumber,
  kind: extracted?.kind ?? corrected?.kind ?? 'assignment',
})
