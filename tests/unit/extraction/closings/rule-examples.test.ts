import { describe, expect, test } from 'vitest'
import { readClosing } from '#app/extraction/closings/read-closing.ts'
import { CLOSING_RULES } from '#app/extraction/closings/closing-rules.ts'

describe.each(CLOSING_RULES)('the rule $id', (rule) => {
  test.each(rule.examples)('reads %s', (text) => {
    expect(readClosing(text)?.rule).toBe(rule.id)
  })

  test.each(rule.counterExamples)('leaves %s alone', (text) => {
    expect(readClosing(text)).toBeNull()
  })
})

test('quotes the words that close', () => {
  const text = 'Efter redovisningen anser nämnden uppdraget avslutat.'
  const closing = readClosing(text)
  expect(text.slice(closing?.span.start, closing?.span.end)).toBe('anser nämnden uppdraget avslutat')
})
