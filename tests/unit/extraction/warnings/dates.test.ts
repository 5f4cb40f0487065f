import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'
import type { WarningCode } from '#app/extraction/extraction.ts'

const warningsIn = (text: string, code: WarningCode): { message: string; words: string | null }[] => {
  const minutes = text.replace(/^\n/u, '')
  return extractionOf(minutes)
    .warnings.filter((warning) => warning.code === code)
    .map(({ message, span }) => ({
      message,
      words: span === null ? null : minutes.slice(span.start, span.end),
    }))
}

const body = '\n\n§ 1 Öppnande\n\nText.\n\n§ 2 Övrigt\n\nInget.\n'

describe('a weekday that does not fit', () => {
  test('of the next meeting, with the reading that was chosen', () => {
    expect(
      warningsIn(
        `Styrelsen\nDatum: 2025-11-17\nNästa möte: måndag 12 januari 2025${body}`,
        'weekday-mismatch',
      ),
    ).toEqual([
      {
        message:
          '”måndag 12 januari 2025” stämmer inte: 2025-01-12 är en söndag. Nästa möte har därför lästs som 2026-01-12.',
        words: 'måndag 12 januari 2025',
      },
    ])
  })

  test('of the meeting', () => {
    expect(warningsIn(`Styrelsen\nTid: fredag 24 oktober 2024${body}`, 'weekday-mismatch')).toEqual([
      {
        message: '”fredag 24 oktober 2024” stämmer inte: 2024-10-24 är en torsdag.',
        words: 'fredag 24 oktober 2024',
      },
    ])
  })

  test('in the text, broken over a line', () => {
    const text = `Styrelsen 2025-03-04\n\n§ 1 Plan\n\nBo återkommer onsdagen den\n14 mars 2025.\n\n§ 2 Övrigt\n`
    expect(warningsIn(text, 'weekday-mismatch')).toEqual([
      {
        message: '”onsdagen den 14 mars 2025” stämmer inte: 2025-03-14 är en fredag.',
        words: 'onsdagen den\n14 mars 2025',
      },
    ])
  })

  test.each([
    'tisdag–onsdag 4–5 mars 2025',
    'måndag och tisdag 3-4 november 2025',
    'måndag–fredag den 3–7 november 2025',
    'tisdag 4–5 mars 2025',
  ])('%s: of several days, the first or the last', (words) => {
    expect(
      warningsIn(
        `Styrelsen\nDatum: 2025-03-04\n\n§ 1 Plan\n\nKonferens ${words}.\n\n§ 2 Övrigt\n`,
        'weekday-mismatch',
      ),
    ).toEqual([])
  })

  test('of several days, neither', () => {
    const words = 'torsdag 4–5 mars 2025'
    expect(
      warningsIn(
        `Styrelsen\nDatum: 2025-03-04\n\n§ 1 Plan\n\nKonferens ${words}.\n\n§ 2 Övrigt\n`,
        'weekday-mismatch',
      ),
    ).toEqual([{ message: `”${words}” stämmer inte: 2025-03-04 är en tisdag.`, words }])
  })

  test.each(['fredag 25 oktober 2024', 'den 25 oktober 2024', 'fredag 25 oktober', '2024-10-25'])(
    'not %s',
    (words) => {
      expect(
        warningsIn(
          `Styrelsen\nDatum: 2024-10-01\n\n§ 1 Plan\n\nKlart ${words}.\n\n§ 2 Övrigt\n`,
          'weekday-mismatch',
        ),
      ).toEqual([])
    },
  )
})

describe('a date that cannot be', () => {
  test.each(['31 april 2025', '30 februari', '2025-02-29', '31/6', '31 september'])('%s', (words) => {
    expect(
      warningsIn(
        `Styrelsen\nDatum: 2025-03-04\n\n§ 1 Plan\n\nKlart den ${words}.\n\n§ 2 Övrigt\n`,
        'impossible-date',
      ),
    ).toEqual([{ message: `Datumet ”${words}” finns inte.`, words }])
  })

  test.each(['Rösterna föll 31/2.', 'Fastigheten Norrby 30/2 säljs.', 'Det blev 31/6 för Norrby.'])(
    'not in %s',
    (sentence) => {
      expect(
        warningsIn(
          `Styrelsen\nDatum: 2025-03-04\n\n§ 1 Plan\n\n${sentence}\n\n§ 2 Övrigt\n`,
          'impossible-date',
        ),
      ).toEqual([])
    },
  )

  test.each(['29 februari', '29 februari 2024', '2024-02-29', '31 mars'])('not %s', (words) => {
    expect(
      warningsIn(
        `Styrelsen\nDatum: 2024-01-04\n\n§ 1 Plan\n\nKlart den ${words}.\n\n§ 2 Övrigt\n`,
        'impossible-date',
      ),
    ).toEqual([])
  })
})

describe('no meeting date', () => {
  test('where the head states none', () => {
    expect(warningsIn(`Anteckningar${body}`, 'no-meeting-date')).toEqual([
      { message: 'Protokollet säger inte vilken dag sammanträdet hölls.', words: null },
    ])
  })

  test('not where it does', () => {
    expect(warningsIn(`Styrelsen 2025-03-04${body}`, 'no-meeting-date')).toEqual([])
  })
})
