import { describe, expect, test } from 'vitest'
import { extractionOf, minutesOf, outline } from '#tests/support/minutes-of.ts'

const items = (...headings: string[]): string =>
  `Tekniska nämnden\nProtokoll 2031-03-04\n\n${headings.map((heading) => `${heading}\n\nText under rubriken.`).join('\n\n')}\n`

describe('several numbers over one item', () => {
  test.each([
    ['§§ 40–41', '40–41'],
    ['§§ 40-41', '40-41'],
    ['§40-41', '40-41'],
    ['§§ 40 – 41', '40–41'],
    ['TN §§ 40–41', '40–41'],
  ])('%s', (heading, number) => {
    expect(outline(minutesOf(items('§ 39 Öppnande', `${heading} Formalia`, '§ 42 Budget')))).toEqual([
      '39 Öppnande',
      `${number} Formalia`,
      '42 Budget',
    ])
  })

  test('at the beginning, with the title below', () => {
    expect(outline(minutesOf(items('§§ 40–41\nFormalia', '§ 42\nBudget', '§ 43\nSlut')))).toEqual([
      '40–41 Formalia',
      '42 Budget',
      '43 Slut',
    ])
  })

  test('leave no gap in the numbering, nor a section that is missing', () => {
    const text = items('§ 39 Öppnande', '§§ 40–41 Formalia', '§ 42 Budget').replace(
      'Protokoll',
      'Paragrafer §§ 39–42\nProtokoll',
    )
    const codes = extractionOf(text).warnings.map(({ code }) => code)
    expect(codes).not.toContain('numbering-gap')
    expect(codes).not.toContain('missing-section')
  })

  test.each([
    ['told of in lower case', '§§ 40–41 utgår.'],
    ['named in a sentence', 'Se även §§ 40–41 i förra protokollet.'],
  ])('%s head nothing', (_, line) => {
    expect(outline(minutesOf(items('§ 39 Öppnande', line, '§ 42 Budget')))).toEqual([
      '39 Öppnande',
      '42 Budget',
    ])
  })

  test('of the head are no item', () => {
    const text = items('§ 39 Öppnande', '§ 40 Formalia').replace(
      'Protokoll',
      'Paragrafer\n\n§§ 39–40\n\nProtokoll',
    )
    expect(outline(minutesOf(text))).toEqual(['39 Öppnande', '40 Formalia'])
  })
})

test('numbers with their year', () => {
  expect(outline(minutesOf(items('§ 12/2031 Öppnande', '§ 13/2031 Budget', '§ 14/31 Slut')))).toEqual([
    '12 Öppnande',
    '13 Budget',
    '14 Slut',
  ])
  expect(outline(minutesOf(items('Ärende 1/2031 Öppnande', 'Ärende 2/2031 Budget')))).toEqual([
    '1 Öppnande',
    '2 Budget',
  ])
})

test('a number alone on its line after one that was left out', () => {
  expect(outline(minutesOf(items('§ 44\nÖppnande', '§ 45\nBudget', '§ 48\nSlut')))).toEqual([
    '44 Öppnande',
    '45 Budget',
    '48 Slut',
  ])
})

describe('Roman numerals', () => {
  test('count the items as others do', () => {
    expect(
      outline(minutesOf(items('I. Inledning', 'II. Läget', 'III. Vägen', 'IV. Avtal', 'V. Slut'))),
    ).toEqual(['I Inledning', 'II Läget', 'III Vägen', 'IV Avtal', 'V Slut'])
  })

  test('past ten', () => {
    const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']
    const text = items(...numerals.map((numeral) => `${numeral}. Rubrik`))
    expect(minutesOf(text).sections.map(({ number }) => number)).toEqual(numerals)
  })

  test('inside an item are a list', () => {
    expect(outline(minutesOf(items('§ 1 Öppnande', '§ 2 Läget\n\nI. Vägen\nII. Bron', '§ 3 Slut')))).toEqual([
      '1 Öppnande',
      '2 Läget',
      '3 Slut',
    ])
  })

  test('the next meeting may stand under one', () => {
    const text = items('I. Inledning', 'II. Läget', 'III. Vägen').concat(
      '\nIV. Nästa möte\n\n8 april kl. 13\n',
    )
    expect(minutesOf(text).meeting.nextMeeting).toBe('2031-04-08')
  })
})
