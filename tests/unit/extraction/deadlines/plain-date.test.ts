import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  daysInMonth,
  easter,
  fromDays,
  lastOfMonth,
  makeDate,
  midsummerEve,
  sundayOfWeek,
  toDays,
  weekdayOf,
} from '#app/extraction/deadlines/plain-date.ts'

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
  ])('%s is day %i', (date, days) => {
    expect(toDays(date)).toBe(days)
    expect(fromDays(days)).toBe(date)
  })

  test.each([
    ['2031-02-28', 1, '2031-03-01'],
    ['2032-02-28', 1, '2032-02-29'],
    ['2031-12-31', 1, '2032-01-01'],
    ['2031-01-01', -1, '2030-12-31'],
    ['2031-03-30', 7, '2031-04-06'],
  ])('%s and %i days is %s', (date, days, result) => expect(addDays(date, days)).toBe(result))
})

describe('months', () => {
  test.each([
    ['2031-01-31', 1, '2031-02-28'],
    ['2032-01-31', 1, '2032-02-29'],
    ['2031-09-10', 6, '2032-03-10'],
    ['2031-12-31', 12, '2032-12-31'],
    ['2031-03-31', -1, '2031-02-28'],
  ])('%s and %i months is %s', (date, months, result) => expect(addMonths(date, months)).toBe(result))

  test.each([
    [2031, 2, 28],
    [2032, 2, 29],
    [2100, 2, 28],
    [2000, 2, 29],
    [2031, 4, 30],
    [2031, 12, 31],
  ])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days))

  test('end', () => {
    expect(lastOfMonth(2032, 2)).toBe('2032-02-29')
  })
})

describe('a date is made only of a day that exists', () => {
  test.each([
    [2031, 2, 30],
    [2031, 2, 29],
    [2031, 13, 1],
    [2031, 0, 1],
    [2031, 4, 31],
    [2031, 4, 0],
    [31, 4, 1],
  ])('not of %i-%i-%i', (year, month, day) => expect(makeDate(year, month, day)).toBeNull())

  test('of a leap day', () => {
    expect(makeDate(2032, 2, 29)).toBe('2032-02-29')
  })
})

describe('weeks', () => {
  test.each([
    ['2031-09-10', 3],
    ['2031-09-14', 7],
    ['2031-09-15', 1],
    ['1969-12-31', 3],
  ])('%s is weekday %i', (date, weekday) => expect(weekdayOf(date)).toBe(weekday))

  test.each([
    [2024, 44, '2024-11-03'],
    [2031, 1, '2031-01-05'],
    [2032, 53, '2033-01-02'],
    [2020, 53, '2021-01-03'],
    [2031, 53, null],
    [2031, 0, null],
  ])('week %i/%i ends on %s', (year, week, sunday) => expect(sundayOfWeek(year, week)).toBe(sunday))
})

describe('holidays', () => {
  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2031, '2031-04-13'],
    [2038, '2038-04-25'],
  ])('Easter %i is %s', (year, date) => expect(easter(year)).toBe(date))

  test.each([
    [2024, '2024-06-21'],
    [2025, '2025-06-20'],
    [2026, '2026-06-19'],
    [2031, '2031-06-20'],
    [2032, '2032-06-25'],
  ])('midsummer eve %i is %s, a Friday', (year, date) => {
    expect(midsummerEve(year)).toBe(date)
    expect(weekdayOf(date)).toBe(5)
  })
})
