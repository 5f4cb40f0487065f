import { describe, expect, test } from 'vitest'
import type { ActionItem, Due } from '#app/extraction/extraction.ts'
import { checkDeadlinesPassed } from '#app/extraction/warnings/deadline-passed.ts'
import { checkDutiesWithoutDeadline } from '#app/extraction/warnings/duty-without-deadline.ts'
import { checkDutiesWithoutOwner } from '#app/extraction/warnings/duty-without-owner.ts'
import { minutesOf } from '#tests/support/minutes-of.ts'

const due = (date: string, text: string): Due => ({
  date,
  text,
  span: { start: 40, end: 60 },
  precision: 'day',
  year: 'stated',
  meetingOf: null,
  rule: 'test',
})

const duty = (parts: Partial<ActionItem>): ActionItem => ({
  section: '5',
  text: 'Förvaltningschefen får i uppdrag att utreda frågan.',
  kind: 'assignment',
  span: { start: 10, end: 61 },
  rule: 'test',
  owners: [{ name: 'förvaltningschef', kind: 'role', span: null, rule: 'test' }],
  due: null,
  every: null,
  everySpan: null,
  everyRule: null,
  reportTo: null,
  reportToSpan: null,
  reportToRule: null,
  ...parts,
})

describe('a duty without owner', () => {
  test.each(['assignment', 'report'] as const)('%s', (kind) => {
    expect(checkDutiesWithoutOwner([duty({ kind, owners: [] })])).toEqual([
      {
        code: 'duty-without-owner',
        message: 'Uppdraget i § 5 säger inte vem som ansvarar.',
        span: { start: 10, end: 61 },
      },
    ])
  })

  test('in an item without number', () => {
    const [warning] = checkDutiesWithoutOwner([duty({ section: null, owners: [] })])
    expect(warning?.message).toBe('Uppdraget säger inte vem som ansvarar.')
  })

  test('not one with an owner, nor what somebody merely took on', () => {
    expect(checkDutiesWithoutOwner([duty({}), duty({ kind: 'commitment', owners: [] })])).toEqual([])
  })
})

describe('a duty without deadline', () => {
  test('an assignment', () => {
    expect(checkDutiesWithoutDeadline([duty({})])).toEqual([
      {
        code: 'duty-without-deadline',
        message: 'Uppdraget i § 5 säger inte när det ska vara klart.',
        span: { start: 10, end: 61 },
      },
    ])
  })

  test('not one with a date', () => {
    expect(checkDutiesWithoutDeadline([duty({ due: due('2025-06-30', 'senast 30 juni') })])).toEqual([])
  })

  test('not one that recurs', () => {
    const everySpan = { start: 20, end: 27 }
    expect(checkDutiesWithoutDeadline([duty({ every: 'P1Y', everySpan })])).toEqual([])
    expect(checkDutiesWithoutDeadline([duty({ every: null, everySpan })])).toEqual([])
  })

  test('not one whose report has a date', () => {
    const report = duty({ kind: 'report', of: 0, due: due('2025-06-30', 'senast 30 juni') })
    expect(checkDutiesWithoutDeadline([duty({}), report])).toEqual([])
  })

  test('one whose report has none', () => {
    expect(checkDutiesWithoutDeadline([duty({}), duty({ kind: 'report', of: 0 })])).toHaveLength(1)
  })

  test('not a commitment', () => {
    expect(checkDutiesWithoutDeadline([duty({ kind: 'commitment' })])).toEqual([])
  })
})

describe('a deadline that had passed', () => {
  const minutes = minutesOf('Styrelsen 2025-03-04\n\n§ 1 Ett\n\nText.\n\n§ 2 Två\n')
  const undated = minutesOf('Styrelsen\n\n§ 1 Ett\n\nText.\n\n§ 2 Två\n')
  const late = [duty({ due: due('2024-05-31', 'senast 31 maj 2024') })]

  test('before the meeting', () => {
    expect(checkDeadlinesPassed(minutes, late)).toEqual([
      {
        code: 'deadline-passed',
        message: 'Tiden ”senast 31 maj 2024” hade redan gått ut när sammanträdet hölls (2025-03-04).',
        span: { start: 40, end: 60 },
      },
    ])
  })

  test('not on the day of the meeting or later', () => {
    const items = ['2025-03-04', '2025-03-05'].map((date) => duty({ due: due(date, date) }))
    expect(checkDeadlinesPassed(minutes, items)).toEqual([])
  })

  test('not where the meeting has no date', () => {
    expect(checkDeadlinesPassed(undated, late)).toEqual([])
  })

  test('not where there is no deadline', () => {
    expect(checkDeadlinesPassed(minutes, [duty({})])).toEqual([])
  })
})
