import type { Finding, DutyRule } from './rule.ts'
import { GUARDS } from './guards/index.ts'
import { DUTY_RULES } from './rules/index.ts'
import type { Sentence } from './sentence.ts'

export type FoundDuty = Finding & Readonly<{ rule: string }>

/** The duties that a sentence gives or takes on, one a clause at most, in order. */
export function findDuties(sentence: Sentence): FoundDuty[] {
  const found: FoundDuty[] = []
  for (const clause of sentence.clauses) {
    if (clause.kind === 'relative' || clause.kind === 'question') continue
    const read = firstFinding(sentence, clause, DUTY_RULES)
    if (read !== null && !GUARDS.some((guard) => guard.blocks(sentence, read))) found.push(read)
  }
  return found
}

function firstFinding(
  sentence: Sentence,
  clause: Finding['clause'],
  rules: readonly DutyRule[],
): FoundDuty | null {
  for (const rule of rules) {
    const finding = rule.read(sentence, clause)
    if (finding !== null) return { ...finding, rule: rule.id }
  }
  return null
}
