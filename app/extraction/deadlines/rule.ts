import type { Due } from '../extraction.ts'
import { latinPattern } from '../language/latin.ts'

/** What a deadline is read against. */
export type DateContext = Readonly<{
  /** The meeting's own date, null where the minutes bear none. */
  meeting: string | null
  /** The next meeting of the same body, from the header or the calendar; null where it is not known. */
  next: string | null
  /** The body, for deadlines that wait for its meeting. */
  body: string | null
  /** Dates of the body's known meetings, ascending. */
  meetings: readonly string[]
  /** When the general meeting of that name ("höstmöte") is held; null where the minutes do not tell. Missing outside minutes. */
  general?: (name: string) => string | null
  /** When the event of that name in the definite form ("städdagen") is held; null where the minutes do not tell. Missing outside minutes. */
  event?: (name: string) => string | null
}>

export type DateReading = Readonly<{
  /** Null where the words name a time that cannot be known. */
  date: string | null
  precision: Due['precision']
  year: Due['year']
  meetingOf?: string | null
}>

/** `[words]` in `text` is what the rule must take; `date` what it must give on a meeting held `meeting` (2031-09-10). */
export type DateExample = Readonly<{ text: string; date: string | null; meeting?: string; next?: string }>

export type DeadlineRule = Readonly<{
  id: string
  /** For lower-case text; a piece of all that the pattern matches, quick to look for. */
  cue: RegExp
  /** For lower-case text; global and Unicode-aware, every repetition bounded. */
  pattern: RegExp
  read: (groups: Readonly<Record<string, string | undefined>>, context: DateContext) => DateReading | null
  /** Whether the words are a deadline by themselves; others need "senast", "till", "under" … before them. */
  standsAlone: boolean
  examples: readonly DateExample[]
  counterExamples: readonly string[]
}>

export const defineDeadline = (rule: DeadlineRule): DeadlineRule => rule

/** A pattern for lower-case text that matches whole words only: `\b` would find "år" in "vår". */
export const words = (source: string): RegExp =>
  latinPattern(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'gu')
