import type { Clause } from '../language/clause.ts'
import { findWords } from '../language/find-words.ts'
import type { Finding } from './rule.ts'
import type { Sentence } from './sentence.ts'

/** "Gruset beställs genom Sivs försorg": hers, or the body's; where it is decided she has been given it. */
export function throughCare({ tokens, setting }: Sentence, clause: Clause): Finding | null {
  const to = findWords(tokens, clause.range, 'försorg')
  if (to < 0) return null
  const from = findWords(tokens, clause.range, 'genom') + 1
  if (from < 1 || to <= from || to - from > LONGEST_NAME || setting.part === 'background') return null
  const kind = setting.part === 'decision' ? 'assignment' : 'commitment'
  return { kind, clause, owner: { from, to }, genitive: true, task: clause.range }
}
/** "kassören Siv Asks". */
const LONGEST_NAME = 4
