import type { Due } from '#app/extraction/extraction.ts'
import type { Span } from '#app/extraction/span.ts'
import type { ProposalState, ProposalValues } from '#db/schema.ts'

/** A line of a finding's card: a value, with the words and the rule that it came from. */
export type LineSource = Readonly<{ spans: readonly Span[]; rule: string | null }>

export type FindingLine = 'owners' | 'due' | 'every' | 'reportTo'

/** A proposal as its reviewer sees it. */
export type Finding = Readonly<{
  id: string
  version: number
  state: ProposalState
  span: Span
  page: number | null
  quote: string
  values: ProposalValues
  sources: Readonly<Record<FindingLine, LineSource>>
  /** The rule that found it; null where a person marked the sentence. */
  rule: string | null
  dueYear: Due['year']
  isCorrected: boolean
  /** Its place among the extraction's items, and that of the assignment which it reports on. */
  ordinal: number | null
  of: number | null
  reviewedBy: string | null
  taskNumber: number | null
  /** The task that an earlier version of the same minutes has made of the same words. */
  earlierTask: number | null
}>

export const isPending = ({ state }: Finding): boolean => state === 'pending'

/** Whether a review has come to its end; one without findings never does. */
export const isReviewed = (findings: readonly Finding[]): boolean =>
  findings.length > 0 && !findings.some(isPending)

/** What a bulk review may touch: nothing that an earlier version of the minutes has brought in already. */
export const isNew = (finding: Finding): boolean => isPending(finding) && finding.earlierTask === null

export const seenOf = ({ id, version }: Finding): string => `${id}:${version}`
