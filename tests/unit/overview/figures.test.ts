import { expect, test } from 'vitest'
import { figureFilters } from '#app/overview/figures.ts'

test('within thirty days counts from today, over the turn of a year and of the clock', () => {
  expect(figureFilters('2026-12-15').soon).toEqual({ dueFrom: '2026-12-15', dueUntil: '2027-01-14' })
  expect(figureFilters('2026-03-20').soon.dueUntil).toBe('2026-04-19')
})
