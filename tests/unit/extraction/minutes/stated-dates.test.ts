import { describe, expect, test } from 'vitest'
import { findStatedDates } from '#app/extraction/minutes/stated-dates.ts'
import { readMarkedText } from '#tests/support/read-marked-text.ts'

describe('dates in each of the ways that minutes write them', () => {
  test.each([
    ['Sammanträdet [date|2024-10-25] hölls.', '2024-10-25'],
    ['Sammanträdet [date|fredag 25 oktober 2024] hölls.', '2024-10-25'],
    ['STYRELSEMÖTE [date|2024 10 25]/ sammandrag', '2024-10-25'],
    ['Sammanträdet [date|fredagen den 25 oktober 2024] hölls.', '2024-10-25'],
    ['Sammanträdet den [date|25 oktober 2024] hölls.', '2024-10-25'],
    ['Sammanträdet den [date|25:e oktober 2024] hölls.', '2024-10-25'],
    ['Sammanträdet den [date|1:a oktober 2024] hölls.', '2024-10-01'],
    ['Sammanträdet [date|25 okt 2024] hölls.', '2024-10-25'],
    ['Sammanträdet [date|25 okt. 2024] hölls.', '2024-10-25'],
    ['Sammanträdet [date|25 Oktober 2024] hölls.', '2024-10-25'],
    ['Sammanträdet [date|25/10 2024] hölls.', '2024-10-25'],
    ['Sammanträdet [date|25/10-24] hölls.', '2024-10-25'],
    ['Sammanträdet [date|25/10 -24] hölls.', '2024-10-25'],
    ['Sammanträdet [date|25.10.2024] hölls.', '2024-10-25'],
    ['Sammanträdet [date|24-10-25] hölls.', '2024-10-25'],
    ['Protokoll [date|20241025]', '2024-10-25'],
    ['Dag [date|2024 10 25]', '2024-10-25'],
    ['Styrelsemöte [date|241025]', '2024-10-25'],
    ['Sammanträdet [date|2024–10–25] hölls.', '2024-10-25'],
    ['Datum:      [date|241025] kl. 8.30', '2024-10-25'],
    ['Datum        [date|241025]', '2024-10-25'],
    ['Kulturnämnden           [date|241025]', '2024-10-25'],
    ['[date|241025]', '2024-10-25'],
    ['[date|241025] Styrelsemöte', '2024-10-25'],
    ['Sammanträdet [date|25/10  2024] hölls.', '2024-10-25'],
    ['Protokoll fört vid möte med Badvännerna [date|241025]', '2024-10-25'],
    ['Sammanträdet [date|fre 25 oktober 2024] hölls.', '2024-10-25'],
    ['Lunch till lunch [date|3-4 oktober 2024] i Norrvik.', '2024-10-03'],
    ['Sammanträdet [date|torsdag 25 oktober\n2024] hölls.', '2024-10-25'],
  ])('%s', (marked, date) => {
    const { text, spans } = readMarkedText(marked)
    const [found] = findStatedDates(text)
    expect(found?.date).toBe(date)
    expect(found?.span).toEqual(spans.date?.[0])
  })
})

describe('dates without a year', () => {
  test.each([
    ['Sista dag är [date|6/4] för alla.', 4, 6],
    ['Sista dag är den [date|6 april] för alla.', 4, 6],
    ['Mötet den [date|12/11] ställs in.', 11, 12],
  ])('%s', (marked, month, day) => {
    const { text, spans } = readMarkedText(marked)
    expect(findStatedDates(text)).toEqual([
      { year: null, month, day, weekday: null, date: null, span: spans.date?.[0] },
    ])
  })
})

test('a day that its month does not have is stated all the same, without a date', () => {
  const [found] = findStatedDates('Klart den 31 april 2025.')
  expect(found).toMatchObject({ year: 2025, month: 4, day: 31, date: null })
})

test('weekdays count from Monday', () => {
  const days = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag']
  expect(days.map((day) => findStatedDates(`${day} 3 mars 2025`)[0]?.weekday)).toEqual([1, 2, 3, 4, 5, 6, 7])
})

test('every date of a list is found', () => {
  const text = 'Sammanträden: 29 januari, 19 februari, 19 mars och 10 december 2026.'
  expect(findStatedDates(text).map(({ month, day }) => `${day}/${month}`)).toEqual([
    '29/1',
    '19/2',
    '19/3',
    '10/12',
  ])
})

describe('figures that are no dates', () => {
  test.each([
    'läsåret 2026/2027',
    'elevhälsa 24/25',
    'protokoll 3/2024',
    'diarienummer 2025-00147',
    'ärende VO-2025-00006',
    'klockan 13.00-16.00',
    'punkt 2.4.14',
    'fastigheten Näs 2:133',
    '100 000 kronor',
    '16 kap. 6 f',
    'IP 10.0.2.15',
    'faktura 20251345',
    'konto 20241025123',
    'beloppet 241025',
    'Summa 241025',
    'Bokfört värde        250000',
    '2024 10 250 kronor',
  ])('%s', (text) => {
    expect(findStatedDates(text)).toEqual([])
  })
})
