import type { PartKind } from '../extraction.ts'
import { withContinued } from '../language/continued-clauses.ts'
import { findClauses } from '../language/find-clauses.ts'
import { tokenize, type Token } from '../language/token.ts'
import type { Clause } from '../language/clause.ts'

/** Where a sentence stands: what the minutes around it say about how to take it. */
export type Setting = Readonly<{
  part: PartKind
  /** The heading of its part, or null. */
  heading: string | null
  /** Whether that heading says that what stands under it is to be done. */
  underTasks: boolean
  /** The unfinished sentence that it completes ("Nämnden beslutar att:"), or null. */
  lead: string | null
  /** The body whose minutes these are, or null. */
  body: string | null
  /** Whether the minutes tell their own decisions in the past tense throughout. */
  toldInPast: boolean
  /** Who says it, where the minutes print a name and a colon before the words. */
  speaker: string | null
  /** First names of the people of these minutes in lower case, and their initials in capitals. */
  names: ReadonlySet<string>
  /** A sentence of the discussion that records what was agreed: decided, and still said in talk. */
  agreed: boolean
  /** Whether the margin beside it names somebody by initials; missing where it does not. */
  beside?: boolean
}>

/** A sentence read once; rules and guards share the reading. */
export type Sentence = Readonly<{
  text: string
  tokens: readonly Token[]
  clauses: readonly Clause[]
  setting: Setting
}>

export function readSentence(text: string, setting: Setting): Sentence {
  const tokens = tokenize(text)
  const clauses = findClauses(tokens)
  // What is decided is one decision, whoever goes on with it.
  return { text, tokens, clauses: talks(setting) ? withContinued(clauses, setting.names) : clauses, setting }
}

/** Parts in which people tell, talk and promise; what they say there is at most a commitment. */
const TALK: ReadonlySet<PartKind> = new Set(['background', 'discussion', 'preamble'])

const talks = ({ part, agreed }: Setting): boolean => TALK.has(part) || agreed

export const isTalk = ({ setting }: Sentence): boolean => talks(setting)
