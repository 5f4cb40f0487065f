import { describe, expect, test } from 'vitest'
import type { DateExample, DeadlineRule } from '#app/extraction/deadlines/rule.ts'
import { DEADLINE_RULES } from '#app/extraction/deadlines/rules/index.ts'

/** The meeting on which examples are read where they name none: a Wednesday. */
const MEETING = '2031-09-10'

const matches = (rule: DeadlineRule, text: string): RegExpMatchArray[] => [
  ...text.toLowerCase().matchAll(rule.pattern),
]

const contextOf = ({ meeting = MEETING, next }: Partial<DateExample> = {}) => ({
  meeting,
  next: next ?? null,
  body: 'Styrelsen',
  meetings: [],
})

describe.each(DEADLINE_RULES)('the rule $id', (rule) => {
  test.each(rule.examples)('reads $text as $date', (example) => {
    const words = /\[(?<words>[^\]]*)\]/u.exec(example.text)?.groups?.words ?? ''
    const text = example.text.replace(/[[\]]/gu, '')
    const match = matches(rule, text).find(([found]) => found.trim() === words.toLowerCase())
    if (match === undefined)
      expect.fail(`took ${JSON.stringify(matches(rule, text).map(([found]) => found))}`)
    expect(rule.read(match.groups ?? {}, contextOf(example))?.date ?? null).toBe(example.date)
  })

  test.each(rule.counterExamples)('leaves %s alone', (text) => {
    const read = matches(rule, text).map((match) => rule.read(match.groups ?? {}, contextOf()))
    expect(read.filter((one) => one !== null && one.date !== null)).toEqual([])
  })

  test('gives no date where nobody knows when the meeting was, unless the words state the year', () => {
    for (const { text, next } of rule.examples) {
      for (const match of matches(rule, text.replace(/[[\]]/gu, ''))) {
        const read = rule.read(match.groups ?? {}, {
          meeting: null,
          next: next ?? null,
          body: null,
          meetings: [],
        })
        if (read?.date) expect(read.year).toBe('stated')
      }
    }
  })
})
