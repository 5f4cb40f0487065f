import { describe, expect, test } from 'vitest'
import { completeDuty, type CompleteDuty } from '#app/extraction/action-items/complete-duty.ts'
import { GUARDS } from '#app/extraction/action-items/guards/index.ts'
import { findDuties } from '#app/extraction/action-items/read-duties.ts'
import type { Finding, RuleExample } from '#app/extraction/action-items/rule.ts'
import { DUTY_RULES } from '#app/extraction/action-items/rules/index.ts'
import { readSentence, type Sentence } from '#app/extraction/action-items/sentence.ts'
import { readMarkedText } from '#tests/support/read-marked-text.ts'
import { settingOf } from './setting-of.ts'
import { nearbyIn } from '#app/extraction/owners/nearby.ts'

const read = (example: RuleExample): { sentence: Sentence; owner: string | null } => {
  const { text: marked, ...setting } = typeof example === 'string' ? { text: example } : example
  const { text, words } = readMarkedText(marked)
  return { sentence: readSentence(text, settingOf(setting)), owner: words.owner ?? null }
}

const nameOf = (example: RuleExample): string => (typeof example === 'string' ? example : example.text)

/** What becomes of a sentence in the end, guards and missing deadlines included. */
const duties = (sentence: Sentence): CompleteDuty[] =>
  findDuties(sentence).flatMap(
    (found) =>
      completeDuty(
        sentence,
        found,
        { meeting: '2031-09-10', next: null, body: 'Styrelsen', meetings: [] },
        { attendance: [], names: sentence.setting.names, nearby: nearbyIn(() => sentence.text) },
      ) ?? [],
  )

const ownerWords = ({ text, tokens }: Sentence, { owner }: Finding): string | null => {
  if (owner === null) return null
  return text.slice(tokens[owner.from]?.start, tokens[owner.to - 1]?.end)
}

describe.each(DUTY_RULES)('the rule $id', (rule) => {
  const findings = (sentence: Sentence): Finding[] =>
    sentence.clauses.flatMap((clause) => rule.read(sentence, clause) ?? [])

  test.each(rule.examples.map((example) => [nameOf(example), example] as const))(
    'reads %s',
    (_name, example) => {
      const { sentence, owner } = read(example)
      // Where the example marks nobody, the rule may point at a pronoun or at nothing.
      const found = findings(sentence).map((one) =>
        owner === null ? null : ownerWords(sentence, one)?.trim(),
      )
      expect(found).toContain(owner)
    },
  )

  test.each(rule.counterExamples.map((example) => [nameOf(example), example] as const))(
    'leaves %s alone',
    (_name, example) => {
      expect(duties(read(example).sentence).filter((duty) => duty.found.rule === rule.id)).toEqual([])
    },
  )
})

describe.each(GUARDS)('the guard $id', (guard) => {
  const stopped = (sentence: Sentence): boolean[] =>
    sentence.clauses.flatMap((clause) => {
      const finding = DUTY_RULES.map((rule) => rule.read(sentence, clause)).find((one) => one !== null)
      return finding ? [guard.blocks(sentence, finding)] : []
    })

  test.each(guard.examples.map((example) => [nameOf(example), example] as const))(
    'stops %s',
    (_name, example) => {
      const outcome = stopped(read(example).sentence)
      expect(outcome.length).toBeGreaterThan(0)
      expect(outcome).not.toContain(false)
    },
  )

  test.each(guard.counterExamples.map((example) => [nameOf(example), example] as const))(
    'lets %s pass',
    (_name, example) => {
      expect(stopped(read(example).sentence)).toContain(false)
    },
  )
})

test('every rule and guard has an id of its own', () => {
  const ids = [...DUTY_RULES, ...GUARDS].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
