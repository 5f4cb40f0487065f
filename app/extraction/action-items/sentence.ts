import type { PartKind } from '../extraction.ts'
import { withContinued } from '../language/continued-clauses.ts'
import { findClauses } from '../language/find-clauses.ts'
import { tokenize, type Token } from '../language/token.ts'
import { withCapitals } from '../owners/bynames.ts'
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
  /** The names in small letters by which these minutes call people; missing where they call nobody so. */
  bynames?: RegExp
  /** Whether the margin beside it names somebody by initials; missing where it does not. */
  beside?: boolean
}>

/** A sentence read once; rules and guards share the reading. */
export type Sentence = Readonly<{
  text: string
  tokens: readonly Token[]
  clauses: readonly Clause[]
  setting: Setting
  /** Whether people tell, talk and promise here; what they say there is at most a commitment. */
  talk: boolean
}>

export function readSentence(printed: string, setting: Setting): Sentence {
  const text = withCapitals(printed, setting.bynames)
  const tokens = tokenize(text)
  const clauses = findClauses(tokens)
  const talk = TALK.has(setting.part) || setting.agreed
  // What is decided is one decision, whoever goes on with it.
  return { text, tokens, clauses: talk ? withContinued(clauses, setting.names) : clauses, setting, talk }
}

const TALK: ReadonlySet<PartKind> = new Set(['background', 'discussion', 'preamble'])

/** Asked by nearly every rule of every clause, and so known beforehand. */
export const isTalk = ({ talk }: Sentence): boolean => talk
