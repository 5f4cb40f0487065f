import { useFetcher, useFetchers, useSubmit } from 'react-router'
import type { ReviewConflict } from './review-outcome.ts'
import type { ValueErrors } from './parse-values.ts'
import type { ProposalValues } from '#db/schema.ts'
import { seenOf, type Finding } from './finding.ts'

export type ReviewVerb = 'godkannande' | 'avfardande' | 'ateroppnande'

/** What a reviewer's decision came to. */
export type ReviewAnswer = Readonly<
  | { ok: true; taskNumber: number | null }
  | { ok: false; reason: 'invalid'; errors: ValueErrors }
  /** `written` is what the reviewer had set right, where nothing could be saved of it. */
  | (ReviewConflict & { written?: ProposalValues })
>

export const verbAddress = (protocolId: string, { id }: Pick<Finding, 'id'>, verb: ReviewVerb): string =>
  `/protokoll/${protocolId}/forslag/${id}/${verb}`

const keyOf = ({ id }: Pick<Finding, 'id'>): string => `review-${id}`

/** One finding's own line to the server: what it says stays with the finding. */
export const useReviewFetcher = (finding: Pick<Finding, 'id'>) =>
  useFetcher<ReviewAnswer>({ key: keyOf(finding) })

/** Decides of a finding on its own line, from anywhere on the page; not again while the first is on its way. */
export function useDecide(protocolId: string): (finding: Finding, verb: ReviewVerb) => void {
  const submit = useSubmit()
  const lines = useFetchers()
  return (finding, verb) => {
    if (lines.some(({ key, state }) => key === keyOf(finding) && state !== 'idle')) return
    const form = new FormData()
    form.set('seen', seenOf(finding))
    void submit(form, {
      method: 'post',
      action: verbAddress(protocolId, finding, verb),
      navigate: false,
      fetcherKey: keyOf(finding),
    })
  }
}
