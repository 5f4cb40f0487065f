import type { PartKind } from '../extraction.ts'

/** Parts of a section in which nothing is given and nothing ends: what is proposed, moved, or held against the decision. */
export const SILENT_PARTS: ReadonlySet<PartKind> = new Set([
  'sources',
  'sent-to',
  'voting',
  'motion',
  'proposal',
  'statement',
])
