import type { Span } from '#app/extraction/span.ts'
import type { Proposal } from '#db/queries/proposals.ts'
import type { Finding } from './finding.ts'
import { valuesOf } from './proposal-values.ts'

const only = (span: Span | null | undefined): readonly Span[] => (span ? [span] : [])

/** What a reviewer is shown of a proposal. */
export function toFinding(proposal: Proposal, earlierTask: number | null): Finding {
  const { extracted, corrected } = proposal
  return {
    id: proposal.id,
    version: proposal.version,
    state: proposal.state,
    span: proposal.span,
    page: proposal.page,
    quote: proposal.quote,
    values: valuesOf(proposal),
    sources: {
      owners: {
        spans: (extracted?.owners ?? []).flatMap(({ span }) => only(span)),
        rule: extracted?.owners[0]?.rule ?? null,
      },
      due: { spans: only(extracted?.due?.span), rule: extracted?.due?.rule ?? null },
      every: { spans: only(extracted?.everySpan), rule: extracted?.everyRule ?? null },
      reportTo: { spans: only(extracted?.reportToSpan), rule: extracted?.reportToRule ?? null },
    },
    rule: extracted?.rule ?? null,
    dueYear: extracted?.due?.year ?? null,
    isCorrected: extracted !== null && corrected !== null,
    ordinal: proposal.ordinal,
    of: extracted?.of ?? null,
    reviewedBy: proposal.reviewedBy,
    taskNumber: proposal.taskNumber,
    earlierTask,
  }
}
