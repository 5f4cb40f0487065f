import type { ActionItem } from '#app/extraction/extraction.ts'
import { overlaps, type Span } from '#app/extraction/span.ts'

/** What the matching must know of a proposal that is there already. */
export type KnownProposal = Readonly<{ id: string; section: string | null; kind: string; span: Span }>

/** One to one: which action item each known proposal is, and what is left on both sides. */
export type ProposalMatches = Readonly<{
  pairs: readonly Readonly<{ id: string; item: number }>[]
  found: readonly number[]
  lost: readonly string[]
}>

/** The share of the shorter span that two readings of one duty have in common at the least. */
const COMMON_SHARE = 0.6

/**
 * Which proposals a new extraction has found again. The text of a protocol never changes, so a duty is known by its
 * place; a rule that now takes in more or less of the sentence still means the same duty.
 */
export function matchProposals(
  known: readonly KnownProposal[],
  items: readonly ActionItem[],
): ProposalMatches {
  const openItems = new Set(items.keys())
  const openProposals = new Map(known.map((proposal) => [proposal.id, proposal]))
  const pairs: { id: string; item: number }[] = []
  for (const same of [samePlaceAndKind, samePlace, sameSentence]) {
    for (const proposal of openProposals.values()) {
      const item = [...openItems].find((index) => {
        const candidate = items[index]
        return candidate !== undefined && same(proposal, candidate)
      })
      if (item === undefined) continue
      pairs.push({ id: proposal.id, item })
      openItems.delete(item)
      openProposals.delete(proposal.id)
    }
  }
  return { pairs, found: [...openItems], lost: [...openProposals.keys()] }
}

const samePlace = (proposal: KnownProposal, item: ActionItem): boolean =>
  proposal.span.start === item.span.start && proposal.span.end === item.span.end

const samePlaceAndKind = (proposal: KnownProposal, item: ActionItem): boolean =>
  proposal.kind === item.kind && samePlace(proposal, item)

function sameSentence(proposal: KnownProposal, item: ActionItem): boolean {
  if (proposal.section !== item.section || !overlaps(proposal.span, item.span)) return false
  const common = Math.min(proposal.span.end, item.span.end) - Math.max(proposal.span.start, item.span.start)
  const shorter = Math.min(proposal.span.end - proposal.span.start, item.span.end - item.span.start)
  return common >= shorter * COMMON_SHARE
}
