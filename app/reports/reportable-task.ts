import type { TaskRow } from '#db/queries/task-list.ts'

/** What a report needs to know of a task. All dates are ISO days in Europe/Stockholm. */
export type ReportableTask = Pick<
  TaskRow,
  | 'number'
  | 'quote'
  | 'protocolId'
  | 'span'
  | 'bodyId'
  | 'bodyName'
  | 'heldOn'
  | 'sectionNumber'
  | 'owners'
  | 'dueOn'
  | 'dueText'
  | 'duePrecision'
  | 'every'
  | 'status'
  | 'latestNote'
> &
  Readonly<{ statusSince: string }>
