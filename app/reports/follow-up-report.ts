import type { TaskStatus } from '#db/schema.ts'

/**
 * A status report as it is read: every word is in it, so that what was handed in opens again exactly as it was
 * after the tasks and the program have changed. Addresses are paths; whoever renders adds the origin.
 */
export type FollowUpReport = Readonly<{
  version: 1
  locale: 'sv' | 'en'
  organisation: string
  /** The body that the report is for, or the words for all of them. */
  body: string
  title: string
  /** ISO date: the day whose state the report shows. */
  asOf: string
  /** One line: the day, and which assignments are in it. */
  scope: string
  figures: readonly Readonly<{ label: string; value: number }>[]
  summary: string
  headings: ReportHeadings
  labels: Readonly<{
    /** Around the page number and the number of pages. */
    page: Readonly<{ before: string; between: string }>
    /** Head of a column of addresses. */
    link: string
    /** Name of a spreadsheet's second sheet. */
    summary: string
  }>
  /** What is open, then what was done since last time. */
  parts: readonly ReportPart[]
}>

export type ReportHeadings = Readonly<
  Record<'number' | 'quote' | 'source' | 'owners' | 'due' | 'status' | 'note', string>
>

export type ReportPart = Readonly<{
  heading: string
  /** Said instead of a table where there are no rows. */
  empty: string
  rows: readonly ReportRow[]
}>

export type ReportRow = Readonly<{
  number: number
  /** The assignment's own page. */
  path: string
  /** The words of the minutes, on one line. */
  quote: string
  /** Body, date and §, and the address of the place in the minutes. */
  source: Readonly<{ words: string; path: string }>
  owners: string
  due: Readonly<{ on: string | null; words: string }>
  status: Readonly<{ id: TaskStatus; words: string; overdue: string | null }>
  /** The latest lägesrapport with its date, empty where there is none. */
  note: string
}>
