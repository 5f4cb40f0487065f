import type { SourceDocument } from '#app/extraction/document.ts'
import type { Span } from '#app/extraction/span.ts'
import { findLatestExtraction } from '#db/queries/extractions.ts'
import { findProposals, insertProposal } from '#db/queries/proposals.ts'
import { findSource, lockProtocol } from '#db/queries/protocols.ts'
import type { Db } from '#db/client.ts'
import { placeOf } from '../proposal-place.ts'
import { blankValues } from './proposal-values.ts'

export type MarkOutcome = Readonly<
  | { ok: true; proposalId: string }
  /** The same words are a proposal already. */
  | { ok: false; reason: 'known'; proposalId: string }
  | { ok: false; reason: 'missing' | 'no-words' }
>

/** Longer than any duty; a whole page selected by mistake is none. */
const LONGEST = 2_000

/** A duty that the program missed, at the words that a reviewer marked in the source. */
export function markProposal(
  db: Db,
  organisation: string,
  protocolId: string,
  marked: Span,
): Promise<MarkOutcome> {
  return db.transaction().execute(async (trx) => {
    const head = await lockProtocol(trx, organisation, protocolId)
    const source = head && (await findSource(trx, organisation, protocolId))
    const latest = source && (await findLatestExtraction(trx, organisation, protocolId))
    if (!source || !latest) return { ok: false, reason: 'missing' }
    const span = trimmed(source, marked)
    if (span === null) return { ok: false, reason: 'no-words' }
    const known = (await findProposals(trx, organisation, protocolId)).find(
      (proposal) =>
        proposal.state !== 'withdrawn' &&
        proposal.span.start === span.start &&
        proposal.span.end === span.end,
    )
    if (known) return { ok: false, reason: 'known', proposalId: known.id }
    const place = placeOf(source, latest.result.sections, span)
    const values = blankValues(place.quote)
    return {
      ok: true,
      proposalId: await insertProposal(trx, organisation, protocolId, place, { marked: values }),
    }
  })
}

/** The span without white space at its ends; null where nothing is left or too much is marked. */
function trimmed({ text }: SourceDocument, { start, end }: Span): Span | null {
  if (start < 0 || end > text.length || start >= end || end - start > LONGEST) return null
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const to = end - (words.length - words.trimEnd().length)
  return /\p{L}/u.test(text.slice(from, to)) ? { start: from, end: to } : null
}
