import type { ClosureKind } from '#app/extraction/extraction.ts'
import type { Span } from '#app/extraction/span.ts'
import type { ClosureAnswer, TaskStatus } from '#db/schema.ts'
import type { MatchReason } from './match-closure.ts'

/** A sentence that ends something, as its reviewer sees it. */
export type Closing = Readonly<{
  section: string | null
  kind: ClosureKind
  quote: string
  span: Span
  rule: string
  offers: readonly Offer[]
}>

/** An answer that stands; one that was taken back is none. */
export type StandingAnswer = Exclude<ClosureAnswer, 'reopened'>

/** A task that the sentence probably ends. Nothing has happened to it until somebody answers. */
export type Offer = Readonly<{
  taskId: string
  /** As it was seen: a task that somebody has changed since is left as it is. */
  version: number
  number: number
  title: string
  status: TaskStatus
  /** What is natural to make of it first, by what the sentence says and what the task is. */
  first: Exclude<StandingAnswer, 'dismissed'>
  /** Null where somebody has answered. */
  reason: MatchReason | null
  /** The § and day of the meeting that gave it (ISO). */
  sectionNumber: string | null
  heldOn: string | null
  answered: Readonly<{ answer: StandingAnswer; by: string | null; on: string }> | null
}>
