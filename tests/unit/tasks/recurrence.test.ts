import { expect, test } from 'vitest'
import type { Recurrence } from '#app/extraction/extraction.ts'
import { nextDue } from '#app/tasks/recurrence.ts'

test.each<[due: string, every: Recurrence, next: string | null]>([
  ['2026-12-31', 'P1Y', '2027-12-31'],
  ['2026-05-15', 'P1Y', '2027-05-15'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2027-02-28', 'P1Y', '2028-02-29'],
  ['2026-06-30', 'P6M', '2026-12-31'],
  ['2026-12-31', 'P6M', '2027-06-30'],
  ['2026-09-15', 'P4M', '2027-01-15'],
  ['2026-11-30', 'P3M', '2027-02-28'],
  ['2026-01-30', 'P1M', '2026-02-28'],
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2026-02-28', 'P1M', '2026-03-31'],
  ['2026-12-28', 'P1W', '2027-01-04'],
  ['2026-03-27', 'P1W', '2026-04-03'],
  ['2026-12-31', 'meeting', null],
  ['2026-12-31', 'ongoing', null],
])('after %s, %s leads to %s', (due, every, next) => {
  expect(nextDue(due, every)).toBe(next)
})
