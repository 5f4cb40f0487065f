import { describe, expect, test } from 'vitest'
import { areToldInPast } from '#app/extraction/action-items/told-in-past.ts'
import type { Decision } from '#app/extraction/extraction.ts'

const decisions = (...texts: string[]): Decision[] =>
  texts.map((text) => ({
    section: '1',
    text,
    kind: 'other',
    span: { start: 0, end: text.length },
    rule: 'test',
  }))

describe('minutes told in the past tense throughout', () => {
  test('are those whose decisions are', () => {
    expect(areToldInPast(decisions('Mötet beslutade att köpa stolar.', 'Styrelsen godkände budgeten.'))).toBe(
      true,
    )
  })

  test('are not those in the present tense', () => {
    expect(areToldInPast(decisions('Styrelsen godkänner budgeten.', 'Planen antas.'))).toBe(false)
  })

  test('are not those that tell one old decision among new ones', () => {
    const mixed = decisions(
      'Nämnden beslutade 2029 att utreda frågan.',
      'Nämnden godkänner planen.',
      'Nämnden ger kansliet i uppdrag att sprida den.',
    )
    expect(areToldInPast(mixed)).toBe(false)
  })

  test('are not made out from a single decision, or none', () => {
    expect(areToldInPast(decisions('Mötet beslutade att köpa stolar.'))).toBe(false)
    expect(areToldInPast([])).toBe(false)
  })
})
