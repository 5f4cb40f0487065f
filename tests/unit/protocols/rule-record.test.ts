import { expect, test } from 'vitest'
import { type RuleRecord, trustIn } from '#app/protocols/rule-record.ts'

const record: RuleRecord = {
  measuredOn: '2026-11-21',
  protocols: 3,
  sentences: 7,
  rules: {
    duties: {
      entrust: { right: 38, wrong: 1 },
      urge: { right: 4, wrong: 0 },
      intend: { right: 0, wrong: 0 },
    },
    owners: { entrust: { right: 0, wrong: 9 } },
    due: {},
    every: {},
    reportTo: {},
    closings: {},
    decisions: {},
  },
}

test('a rule with enough cases tells how often it was right', () => {
  expect(trustIn('duties', 'entrust', record)).toEqual({ is: 'measured', right: 38, of: 39 })
  expect(trustIn('owners', 'entrust', record)).toEqual({ is: 'measured', right: 0, of: 9 })
})

test('a rule with few cases says that they are few, however they came out', () => {
  expect(trustIn('duties', 'urge', record)).toEqual({ is: 'rarely-met', of: 4 })
})

test.each(['intend', 'unknown'])('%s, which no case has met, says so', (rule) => {
  expect(trustIn('duties', rule, record)).toEqual({ is: 'not-met' })
})

test('the record that we ship has measured rules', () => {
  expect(trustIn('duties', 'give-assignment').is).toBe('measured')
})
