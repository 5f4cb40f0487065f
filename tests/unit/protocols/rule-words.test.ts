import { expect, test } from 'vitest'
import { RECURRENCE_RULES } from '#app/extraction/deadlines/recurrence.ts'
import { textOf } from '#app/text/index.ts'
import { ruleIdsIn } from '#tests/support/rule-ids.ts'

/** The rules of duties and whom they are told to, of owners, deadlines, recurrence and closings. */
const ids = [
  ...ruleIdsIn(
    'action-items',
    'action-items/rules',
    'action-items/refiners',
    'action-items/told-dates',
    'owners',
    'deadlines/rules',
    'closings',
  ),
  ...RECURRENCE_RULES.map(({ id }) => id),
]

test('every rule can be named to a reviewer in both languages', () => {
  expect(ids.length).toBeGreaterThan(30)
  for (const locale of ['sv', 'en'] as const) {
    expect(ids.filter((id) => textOf(locale).rules[id] === undefined)).toEqual([])
  }
})
