import type { Recurrence } from '#app/extraction/extraction.ts'
import type { TaskStatus } from '#db/schema.ts'

/** What a report needs to know of a task. All dates are ISO days in Europe/Stockholm. */
export type ReportableTask = Readonly<{
  number: number
  quote: string
  bodyId: string | null
  body: string | null
  heldOn: string | null
  section: string | null
  protocolId: string
  spanStart: number
  owners: readonly string[]
  dueOn: string | null
  /** The deadline in the words of the minutes. */
  dueText: string | null
  every: Recurrence | null
  status: TaskStatus
  statusSince: string
  /** The latest lägesrapport that stands. */
  note: Readonly<{ on: string; words: string }> | null
}>
