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
    const found = matches(rule, example.text.replace(/[[\]]/gu, ''))
    expect(found.map(([match]) => match.trim())).toContain(words.toLowerCase())
    const match = found.find(([one]) => one.trim() === words.toLowerCase())
    expect(rule.read(match?.groups ?? {}, contextOf(example))?.date ?? null).toBe(example.date)
  })

  test('finds its cue in all that its pattern matches', () => {
    const texts = [...rule.examples.map(({ text }) => text.replace(/[[\]]/gu, '')), ...rule.counterExamples]
    const matched = texts.filter((text) => matches(rule, text).length > 0)
    expect(matched.filter((text) => !rule.cue.test(text.toLowerCase()))).toEqual([])
    expect(matched.length).toBeGreaterThan(0)
  })

  test.each(rule.counterExamples)('leaves %s alone', (text) => {
    const read = matches(rule, text).map((match) => rule.read(match.groups ?? {}, contextOf()))
    expect(read.filter((one) => one !== null && one.date !== null)).toEqual([])
  })

  test('gives no date where nobody knows when the meeting was, unless the words state the year', () => {
    const unknown = { meeting: null, body: null, meetings: [] }
    const years = rule.examples.flatMap(({ text, next }) =>
      matches(rule, text.replace(/[[\]]/gu, '')).map((match) => {
        const read = rule.read(match.groups ?? {}, { ...unknown, next: next ?? null })
        return read?.date ? read.year : 'no date'
      }),
    )
    expect(years).not.toContain('from-meeting')
    expect(years).not.toContain(null)
  })
})
