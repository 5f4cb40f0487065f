import { readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { RECURRENCE_RULES } from '#app/extraction/deadlines/recurrence.ts'
import type { RuleGroup, RuleRecord } from '#app/protocols/rule-record.ts'
import { countsOf } from '../bench/rules/tally.ts'
import { measureRules } from '../bench/rules/measure-rules.ts'
import { ruleIdsIn } from '../support/rule-ids.ts'

const PATH = new URL('../../app/protocols/rule-record.json', import.meta.url)
const measured = measureRules()

// Beside the rules of duties stand those of whom a duty is told to, and the one of tables.
const TABLE = 'table-row'
const TOLD = ruleIdsIn('action-items/told-dates')

/** The rules of each group; those of decisions are named as they are found. */
const IDS: Readonly<Partial<Record<RuleGroup, readonly string[]>>> = {
  duties: [...ruleIdsIn('action-items/rules'), TABLE],
  owners: ruleIdsIn('owners', 'action-items/refiners').filter((id) => !TOLD.includes(id)),
  due: [...ruleIdsIn('deadlines/rules'), ...TOLD],
  every: RECURRENCE_RULES.map(({ id }) => id),
  reportTo: ruleIdsIn('action-items').filter((id) => id !== TABLE),
  closings: ruleIdsIn('closings'),
}

/** Every rule has its line, also one that no case has met. */
function wholeRecord(): Omit<RuleRecord, 'measuredOn'> {
  if (measured === null) throw new Error('there is nothing to measure on')
  const { protocols, sentences, tally } = measured
  for (const [group, ids] of Object.entries(IDS) as [RuleGroup, readonly string[]][])
    for (const id of ids) {
      if (!tally[group].has(id)) tally[group].set(id, { right: 0, wrong: 0 })
    }
  return { protocols, sentences, rules: countsOf(tally) }
}

const readRecord = (): RuleRecord => JSON.parse(readFileSync(PATH, 'utf8')) as RuleRecord

/** The day stays where no count has changed. */
function writeAnew(): void {
  const whole = wholeRecord()
  const { measuredOn: _, ...known } = readRecord()
  if (isDeepStrictEqual(known, whole)) return
  const record: RuleRecord = { measuredOn: new Date().toISOString().slice(0, 10), ...whole }
  const text = JSON.stringify(record, null, 2).replace(
    /\{\n\s+"right": (\d+),\n\s+"wrong": (\d+)\n\s+\}/gu,
    '{ "right": $1, "wrong": $2 }',
  )
  writeFileSync(PATH, `${text}\n`)
}

if (process.env.UPDATE_GOLDEN === '1' && measured !== null) writeAnew()

test.runIf(measured === null)('the gold of real minutes is not here: no rule was measured', () => {
  expect(measured).toBeNull()
})

test.each(Object.entries(IDS) as [RuleGroup, readonly string[]][])(
  'every rule of %s has been measured (else: npm run golden:update)',
  (group, ids) => {
    const known = readRecord().rules[group]
    expect(ids.filter((id) => known[id] === undefined)).toEqual([])
  },
)
