import type { RuleCounts, RuleGroup, RuleRecord } from '#app/protocols/rule-record.ts'

/** Counts being taken, by what a rule reads and its id. */
export type Tally = Record<RuleGroup, Map<string, { right: number; wrong: number }>>

export const newTally = (): Tally => ({
  duties: new Map(),
  owners: new Map(),
  due: new Map(),
  every: new Map(),
  reportTo: new Map(),
  closings: new Map(),
  decisions: new Map(),
})

export function count(tally: Tally, group: RuleGroup, rule: string, isRight: boolean): void {
  const counts = tally[group].get(rule) ?? { right: 0, wrong: 0 }
  counts[isRight ? 'right' : 'wrong'] += 1
  tally[group].set(rule, counts)
}

/** Sorted by id, so that a diff shows what has changed. */
export const countsOf = (tally: Tally): RuleRecord['rules'] => ({
  duties: sorted(tally.duties),
  owners: sorted(tally.owners),
  due: sorted(tally.due),
  every: sorted(tally.every),
  reportTo: sorted(tally.reportTo),
  closings: sorted(tally.closings),
  decisions: sorted(tally.decisions),
})

const sorted = (counts: ReadonlyMap<string, RuleCounts>): Record<string, RuleCounts> =>
  Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
