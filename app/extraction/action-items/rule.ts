import type { ActionItemKind } from '../extraction.ts'
import type { Clause, TokenRange } from '../language/clause.ts'
import type { Sentence, Setting } from './sentence.ts'

/** A duty that a rule found in a clause, before owners and dates are read. */
export type Finding = Readonly<{
  kind: ActionItemKind
  clause: Clause
  /** The words that name who must act; null where nobody is named there. */
  owner: TokenRange | null
  /** Whether they stand in the genitive: "Karins uppgift". */
  genitive?: boolean
  /** The words that say what is to be done and when: where deadline, recurrence and recipient are looked for. */
  task: TokenRange
  /**
   * A duty only with a time: `named` by any words or a recurrence, `any` by a date to come, `limit` by one in time
   * ("senast"). "Utredningen presenteras" alone tells what happens at the meeting.
   */
  needsDue?: 'named' | 'any' | 'limit'
  /** The words that name the body which is told, where they are the clause's own subject: "Nämnden får en redovisning". */
  told?: TokenRange
  /** Told in a relative clause beside what the sentence is about, and promised all the same. */
  beside?: boolean
}>

/** A sentence in the tests' notation, with `[owner|…]` around who must act, and where it stands. */
export type RuleExample = string | Readonly<{ text: string } & Partial<Setting>>

export type DutyRule = Readonly<{
  id: string
  read: (sentence: Sentence, clause: Clause) => Finding | null
  examples: readonly RuleExample[]
  counterExamples: readonly RuleExample[]
}>

export const defineRule = (rule: DutyRule): DutyRule => rule

/** A reason why something that looks like a duty is none. */
export type Guard = Readonly<{
  id: string
  blocks: (sentence: Sentence, finding: Finding) => boolean
  /** Sentences in which the guard stops a finding. */
  examples: readonly RuleExample[]
  /** Near misses in which it must not. */
  counterExamples: readonly RuleExample[]
}>

export const defineGuard = (guard: Guard): Guard => guard
