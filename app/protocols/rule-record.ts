import record from './rule-record.json' with { type: 'json' }

/** What a rule reads: a duty, who has it, until when, how often, whom it is told to; what ends, what was decided. */
export type RuleGroup = 'duties' | 'owners' | 'due' | 'every' | 'reportTo' | 'closings' | 'decisions'

export type RuleCounts = Readonly<{ right: number; wrong: number }>

/** How often each rule was right on real minutes with a gold, by its id. `npm run golden:update` writes it anew. */
export type RuleRecord = Readonly<{
  /** ISO date. */
  measuredOn: string
  protocols: number
  sentences: number
  rules: Readonly<Record<RuleGroup, Readonly<Record<string, RuleCounts>>>>
}>

/** Fewer cases than these say nothing of how sure a rule is. */
const ENOUGH = 5

export type RuleTrust = Readonly<
  { is: 'measured'; right: number; of: number } | { is: 'rarely-met'; of: number } | { is: 'not-met' }
>

/** How far a rule can be trusted by what was measured. */
export function trustIn(group: RuleGroup, rule: string, from: RuleRecord = record): RuleTrust {
  const { right, wrong } = from.rules[group][rule] ?? { right: 0, wrong: 0 }
  const of = right + wrong
  if (of === 0) return { is: 'not-met' }
  return of < ENOUGH ? { is: 'rarely-met', of } : { is: 'measured', right, of }
}
