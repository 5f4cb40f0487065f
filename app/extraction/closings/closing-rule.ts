import type { ClosureKind } from '../extraction.ts'
import { latinPattern } from '../language/latin.ts'

/** A way of saying that something given earlier has come to its end. */
export type ClosingRule = Readonly<{
  id: string
  kind: ClosureKind
  /** Quick to look for, in text in lower case: each of them is in every sentence that the pattern reads; the rarer first. */
  stems: readonly RegExp[]
  /** For text in lower case too: in any case it takes twice the time, and thrice to prepare. */
  pattern: RegExp
  /** Reads only in a decision, where a bare infinitive says what is decided: "att avsluta uppdraget". */
  decided: boolean
  examples: readonly string[]
  counterExamples: readonly string[]
}>

type Draft = Omit<ClosingRule, 'stems' | 'pattern' | 'decided'> &
  Readonly<{ stems: readonly string[]; source: string; decided?: boolean }>

/** The source matches whole words, of text in lower case. */
export const defineClosing = ({ stems, source, decided = false, ...rule }: Draft): ClosingRule => ({
  ...rule,
  decided,
  stems: stems.map((stem) => new RegExp(stem, 'u')),
  pattern: latinPattern(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'u'),
})

/** Whether the rule is worth the pattern's time. */
export const mayRead = ({ stems }: ClosingRule, lower: string): boolean =>
  stems.every((stem) => stem.test(lower))
