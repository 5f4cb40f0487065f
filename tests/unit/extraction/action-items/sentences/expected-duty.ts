import type { ActionItemKind, Recurrence } from '#app/extraction/extraction.ts'

/** An invented sentence and what is to be read in it; what is left out must be read as absent. */
export type ExpectedDuty = Readonly<{
  says: string
  kind: ActionItemKind | 'none'
  owners?: readonly string[]
  due?: string
  every?: Recurrence
  reportTo?: string
}>
