import { foldedQuote, pageAt, type SourceDocument } from '#app/extraction/document.ts'
import type { SectionFacts } from '#app/extraction/extraction.ts'
import { covers, type Span } from '#app/extraction/span.ts'
import type { ProposalPlace } from '#db/queries/proposals.ts'

/** The words at a span, with the § and the page that they stand in. */
export function placeOf(
  source: SourceDocument,
  sections: readonly SectionFacts[],
  span: Span,
): ProposalPlace {
  const section = sectionAt(sections, span)
  return {
    span,
    quote: foldedQuote(source, span),
    page: pageAt(source, span.start),
    sectionNumber: section?.number ?? null,
    sectionTitle: section?.title ?? null,
  }
}

/** The innermost section around the span: lettered items may lie inside their parent's span. */
export const sectionAt = (sections: readonly SectionFacts[], span: Span): SectionFacts | undefined =>
  sections.findLast((section) => covers(section.span, { start: span.start, end: span.start + 1 }))
