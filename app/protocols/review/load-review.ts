import type { Db } from '#db/client.ts'
import { findBodies } from '#db/queries/bodies.ts'
import { findEarlierTasks } from '#db/queries/earlier-tasks.ts'
import { listOwners } from '#db/queries/owners.ts'
import { findProposals } from '#db/queries/proposals.ts'
import { findProtocols, type ProtocolRow } from '#db/queries/protocol-list.ts'
import { findProtocol, findVersions, type ProtocolHead } from '#db/queries/protocols.ts'
import type { Closing } from '../closures/closing.ts'
import { loadClosings } from '../closures/load-closings.ts'
import { isPending, type Finding } from './finding.ts'
import { toFinding } from './to-finding.ts'

export type Review = Readonly<{
  head: ProtocolHead
  /** Every version of the meeting's minutes, this one included, oldest first. */
  versions: readonly Readonly<{ id: string; version: number }>[]
  /** In the order of the text; what is no longer found is left out. */
  findings: readonly Finding[]
  /** What the minutes say has come to its end, in the order of the text. */
  closings: readonly Closing[]
  bodies: readonly string[]
  owners: readonly string[]
  /** The protocol to go on with when this one is done; null while it is not, or where none is left. */
  next: Pick<ProtocolRow, 'id' | 'bodyName' | 'heldOn'> | null
}>

/** What a reader is shown: the protocol and what was found in it; undefined where there is none. */
export async function loadFindings(
  db: Db,
  organisation: string,
  protocolId: string,
): Promise<Pick<Review, 'head' | 'findings'> | undefined> {
  const head = await findProtocol(db, organisation, protocolId)
  if (!head) return undefined
  const { meetingId } = head
  const [proposals, earlier] = await Promise.all([
    findProposals(db, organisation, protocolId),
    meetingId === null ? [] : findEarlierTasks(db, organisation, { meetingId, protocolId }),
  ])
  const earlierTasks = new Map(earlier.map((task) => [wordsKey(task), task.number]))
  const findings = proposals
    .filter(({ state }) => state !== 'withdrawn')
    .map((proposal) => toFinding(proposal, earlierTasks.get(wordsKey(proposal)) ?? null))
  return { head, findings }
}

/** Everything of a review that changes while people review; undefined where there is no such protocol. */
export async function loadReview(
  db: Db,
  organisation: string,
  protocolId: string,
): Promise<Review | undefined> {
  const found = await loadFindings(db, organisation, protocolId)
  if (!found) return undefined
  const { head, findings } = found
  const [closings, bodies, owners, versions, next] = await Promise.all([
    loadClosings(db, organisation, head),
    findBodies(db, organisation),
    listOwners(db, organisation),
    head.meetingId === null ? [] : findVersions(db, organisation, head.meetingId),
    findings.some(isPending) ? null : findNext(db, organisation, protocolId),
  ])
  return {
    ...found,
    versions: versions.map(({ id, version }) => ({ id, version })),
    closings,
    bodies: bodies.map(({ name }) => name),
    owners: [...new Set(owners.map(({ name }) => name))],
    next,
  }
}

async function findNext(db: Db, organisation: string, protocolId: string): Promise<Review['next']> {
  const open = await findProtocols(db, organisation, { bodyId: null, state: 'open', words: '' }, 0)
  const next = open.find(({ id }) => id !== protocolId)
  return next ? { id: next.id, bodyName: next.bodyName, heldOn: next.heldOn } : null
}

const wordsKey = ({ sectionNumber, quote }: { sectionNumber: string | null; quote: string }): string =>
  `${sectionNumber ?? ''} ${quote.toLocaleLowerCase('sv')}`
