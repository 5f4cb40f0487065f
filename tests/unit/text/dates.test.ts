import { describe, expect, test } from 'vitest'
import { formatDate, formatDistance } from '#app/text/dates.ts'

describe('a date', () => {
  test.each([
    ['2024-11-22', '22 nov 2024', '22 Nov 2024'],
    ['2026-03-01', '1 mars 2026', '1 Mar 2026'],
    ['2026-05-31', '31 maj 2026', '31 May 2026'],
  ])('%s', (iso, swedish, english) => {
    expect(formatDate('sv', iso)).toBe(swedish)
    expect(formatDate('en', iso)).toBe(english)
  })

  test.each(['', 'senast i höst', '2026-13-01'])('%s is given back, not made into something', (words) => {
    expect(formatDate('sv', words)).toBe(words)
  })
})

describe('how far off', () => {
  const today = '2026-11-21'
  test.each([
    ['2026-11-21', 'i dag', 'today'],
    ['2026-11-22', 'i morgon', 'tomorrow'],
    ['2026-11-20', 'i går', 'yesterday'],
    ['2026-11-24', 'om 3 dagar', 'in 3 days'],
    ['2026-11-09', 'för 12 dagar sedan', '12 days ago'],
    ['2027-01-20', 'om 60 dagar', 'in 60 days'],
    ['2027-01-21', 'om 2 månader', 'in 2 months'],
    ['2026-08-22', 'för 2 månader sedan', '2 months ago'],
    ['2026-08-21', 'för 3 månader sedan', '3 months ago'],
    ['2028-11-20', 'om 23 månader', 'in 23 months'],
    ['2028-11-21', 'om 2 år', 'in 2 years'],
    ['2023-11-21', 'för 3 år sedan', '3 years ago'],
  ])('%s', (iso, swedish, english) => {
    expect(formatDistance('sv', iso, today)).toBe(swedish)
    expect(formatDistance('en', iso, today)).toBe(english)
  })

  test('summer time does not move a day', () => {
    expect(formatDistance('sv', '2026-03-30', '2026-03-28')).toBe('om 2 dagar')
    expect(formatDistance('sv', '2026-10-26', '2026-10-24')).toBe('om 2 dagar')
  })
})
