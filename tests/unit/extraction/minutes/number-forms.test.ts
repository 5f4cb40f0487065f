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

test('numbers that have lost their sign go on from where the year had come', () => {
  const titles = ['Upprop', 'Budget', 'Taxa', 'Vägen', 'Bron']
  const headings = titles.map((title, at) => `${131 + at} ${title}`)
  expect(outline(minutesOf(items(...headings)))).toEqual(headings)
  // A few of them may be a list of something else.
  expect(minutesOf(items(...headings.slice(1, 4))).sections).toHaveLength(1)
})

test('the writer may change the form of the numbers on the way', () => {
  const headings = ['1: Öppnande', '2: Dagordning', '3: Val av justerare', '4. Ekonomi', '5 Avslutning']
  expect(minutesOf(items(...headings)).sections.map(({ number }) => number)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
  ])
})

describe('minutes that tell each item in a sentence', () => {
  const told = [
    'Bo Ek öppnade.',
    'Siv Alm skriver.',
    'Dagens lista följs.',
    'Vägen är lagad.',
    'Bron målas i maj.',
  ]
  const numbered = told.map((sentence, at) => `${at + 1}. ${sentence}`).join('\n\n')

  test('are numbered by them', () => {
    expect(
      minutesOf(`Styrelsen 2031-03-04\n\nNärvarande: Bo Ek, Siv Alm.\n\n${numbered}`).sections,
    ).toHaveLength(5)
  })

  test('what is told above them makes them a list', () => {
    const prose =
      'Vi gick igenom det som hade hänt sedan sist och kom fram till att det mesta är gjort i tid.'
    expect(minutesOf(`Styrelsen 2031-03-04\n\n${prose}\n\n${numbered}`).sections).toHaveLength(1)
  })

  test('so does a heading of decisions', () => {
    expect(minutesOf(`Styrelsen 2031-03-04\n\nStyrelsens beslut\n\n${numbered}`).sections).toHaveLength(1)
  })

  test('so does what is told below them', () => {
    const prose = Array.from({ length: 30 }, (_, at) => `Rad ${at} om vägen.`).join('\n\n')
    expect(minutesOf(`Styrelsen 2031-03-04\n\n${numbered}\n\n${prose}`).sections).toHaveLength(1)
  })
})

describe('a short protocol with a long last item', () => {
  const lines = Array.from({ length: 30 }, (_, at) => `Rad ${at} om vägen.`).join('\n\n')
  test.each([
    ['by its formalities', '1 Mötets öppnande', '2 Dagordningen', '3 Vägen'],
    [
      'that are told in sentences',
      '1. Ordföranden hälsade alla välkomna.',
      '2. Dagordningen godkändes.',
      '3. Vägen',
    ],
    ['by its formalities, whatever its numbers', '17 UPPROP', '18 FÖREGÅENDE PROTOKOLL', '19 Vägen'],
    [
      'from the number that the head states',
      'Paragrafer: 17-19\n\n17 Föregående protokoll',
      '18 Val av justerare',
      '19 Vägen',
    ],
  ])('%s', (_, ...headings) => {
    const minutes = minutesOf(`${items(...headings)}\n\n${lines}`)
    expect(minutes.sections).toHaveLength(3)
    expect(minutes.sections[2]?.title).toBe('Vägen')
  })

  test('has no items where its list is about something else', () => {
    const minutes = minutesOf(`${items('1. Vägen', '2. Bron')}\n\n${lines}`)
    expect(minutes.sections).toHaveLength(1)
  })

  test('the sixth of a list inside its fifth item is no item', () => {
    const five = ['1 Mötets öppnande', '2 Dagordningen', '3 Vägen', '4 Bron', '5 Att göra']
    const list = Array.from({ length: 7 }, (_, at) => `${at + 1}. Rad av listan`).join('\n\n')
    expect(minutesOf(`${items(...five)}\n\n${list}`).sections).toHaveLength(5)
  })
})
