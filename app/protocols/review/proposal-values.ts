import { isDeepStrictEqual } from 'node:util'
import type { ActionItem } from '#app/extraction/extraction.ts'
import type { Proposal } from '#db/queries/proposals.ts'
import type { ProposalValues } from '#db/schema.ts'

/** What stands to be accepted: a person's reading where there is one, else the program's. */
export function valuesOf({ corrected, extracted, quote }: ProposalWords): ProposalValues {
  return corrected ?? (extracted ? extractedValues(extracted, quote) : blankValues(quote))
}

type ProposalWords = Pick<Proposal, 'corrected' | 'extracted' | 'quote'>

/** A sentence that a person has marked: nothing is known of it but its words. */
export const blankValues = (quote: string): ProposalValues => ({
  kind: 'assignment',
  title: quote,
  owners: [],
  dueOn: null,
  dueText: null,
  every: null,
  reportTo: null,
})

/** The person's values where they differ from what was extracted, else null. */
export function correctionOf(
  { extracted, quote }: ProposalWords,
  values: ProposalValues,
): ProposalValues | null {
  return extracted && isDeepStrictEqual(extractedValues(extracted, quote), values) ? null : values
}

const extractedValues = (item: ActionItem, quote: string): ProposalValues => ({
  kind: item.kind,
  title: quote,
  owners: item.owners.map(({ name, kind }) => ({ name, kind })),
  dueOn: item.due?.date ?? null,
  dueText: item.due?.text ?? null,
  every: item.every,
  reportTo: item.reportTo,
})
