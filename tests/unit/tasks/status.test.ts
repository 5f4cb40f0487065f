import { describe, expect, test } from 'vitest'
import { daysOverdue, isOpen } from '#app/tasks/status.ts'
import { OPEN_STATUSES } from '#db/task-statuses.ts'

const today = '2026-11-21'

describe('days overdue', () => {
  test('are counted from the day after the deadline', () => {
    expect(daysOverdue({ status: 'not_started', dueOn: '2026-11-20' }, today)).toBe(1)
    expect(daysOverdue({ status: 'in_progress', dueOn: '2026-11-09' }, today)).toBe(12)
    expect(daysOverdue({ status: 'closing_proposed', dueOn: '2025-11-21' }, today)).toBe(365)
  })

  test('are whole days across the change to summer time', () => {
    expect(daysOverdue({ status: 'not_started', dueOn: '2026-03-28' }, '2026-03-30')).toBe(2)
  })

  test('the deadline itself is in time', () => {
    expect(daysOverdue({ status: 'not_started', dueOn: today }, today)).toBeNull()
  })

  test('without a date, and once it is done, nothing is late', () => {
    expect(daysOverdue({ status: 'not_started', dueOn: null }, today)).toBeNull()
    expect(daysOverdue({ status: 'closed', dueOn: '2026-01-01' }, today)).toBeNull()
    expect(daysOverdue({ status: 'written_off', dueOn: '2026-01-01' }, today)).toBeNull()
  })
})

test('four of six statuses are open', () => {
  expect(OPEN_STATUSES).toEqual(['not_started', 'in_progress', 'partly_reported', 'closing_proposed'])
  expect(isOpen('written_off')).toBe(false)
})
