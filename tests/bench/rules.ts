import type { Measurement } from './measurement.ts'
import { measureRules } from './rules/measure-rules.ts'

/** A rule with as many cases must be right in nearly all of them, or it does more harm than good. */
const ENOUGH = 5
const MOSTLY = 80

/** How often each rule was right on the gold of real minutes; nothing where that is not here. */
export function measureRuleShares(): Promise<Measurement[]> {
  const measured = measureRules()
  const rows = Object.entries(measured?.tally ?? {}).flatMap(([group, rules]) =>
    [...rules]
      .toSorted(([, a], [, b]) => b.right + b.wrong - (a.right + a.wrong))
      .map(([rule, { right, wrong }]): Measurement => {
        const of = right + wrong
        return {
          name: `${group}, ${rule}: right ${right}, wrong ${wrong}`,
          value: (100 * right) / of,
          unit: '%',
          bound: { atLeast: of < ENOUGH ? 0 : MOSTLY },
        }
      }),
  )
  return Promise.resolve(rows)
}
