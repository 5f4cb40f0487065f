import { describe, expect, test } from 'vitest'
import { extractionOf } from '#tests/support/minutes-of.ts'
import type { WarningCode } from '#app/extraction/extraction.ts'

const messagesIn = (text: string, code: WarningCode): string[] =>
  extractionOf(text)
    .warnings.filter((warning) => warning.code === code)
    .map(({ message }) => message)

const items = (...headings: string[]): string =>
  `Styrelsen 2025-03-04\n\n${headings.map((heading) => `${heading}\n\nText.`).join('\n\n')}\n`

const referring = (words: string): string =>
  items('§ 31 Ett', '§ 32 Två', '§ 33 Tre').replace('Text.', `Text. ${words}`)

const under = (head: string, ...headings: string[]): string[] =>
  messagesIn(items(...headings).replace('Styrelsen', `Styrelsen\n${head}\n`), 'missing-section')

describe('numbering', () => {
  test('one number left out', () => {
    expect(messagesIn(items('§ 3 Ett', '§ 5 Två', '§ 6 Tre'), 'numbering-gap')).toEqual([
      'Numreringen hoppar från 3 till 5: 4 saknas.',
    ])
  })

  test('several left out', () => {
    expect(messagesIn(items('§ 3 Ett', '§ 4 Två', '§ 8 Tre'), 'numbering-gap')).toEqual([
      'Numreringen hoppar från 4 till 8: 5–7 saknas.',
    ])
  })

  test('the place is the heading where the count breaks', () => {
    const text = items('§ 3 Ett', '§ 5 Två')
    const warning = extractionOf(text).warnings.find(({ code }) => code === 'numbering-gap')
    expect(text.slice(warning?.span?.start)).toMatch(/^§ 5 Två/u)
  })

  test('a number used twice', () => {
    const text = items('§ 3 Ett', '§ 4 Två', '§ 4 Tre', '§ 5 Fyra')
    expect(messagesIn(text, 'numbering-double')).toEqual(['Numret 4 används två gånger.'])
    expect(messagesIn(text, 'numbering-gap')).toEqual([])
  })

  test('lettered items do not break it', () => {
    expect(messagesIn(items('§ 3 Ett', '§ 3 a Två', '§ 4 Tre'), 'numbering-gap')).toEqual([])
  })

  test.each(['Paragrafer: §§ 3–4, 7', 'Paragrafer 3, 4 och 7', 'Justerade paragrafer § 3-4 samt § 7'])(
    'minutes that say themselves that they hold only some: %s',
    (head) => {
      const text = items('§ 3 Ett', '§ 4 Två', '§ 7 Tre').replace('Styrelsen', `Styrelsen\n${head}\n`)
      expect(messagesIn(text, 'numbering-gap')).toEqual([])
    },
  )

  test('minutes that say they hold what they lack', () => {
    const text = items('§ 3 Ett', '§ 5 Två').replace('Styrelsen', 'Styrelsen\nParagrafer: §§ 3–5\n')
    expect(messagesIn(text, 'numbering-gap')).toEqual(['Numreringen hoppar från 3 till 5: 4 saknas.'])
  })

  test('unnumbered items have none', () => {
    expect(messagesIn('## Ett\n\nText.\n\n## Två\n\nText.\n', 'numbering-gap')).toEqual([])
  })

  test('minutes in order give no warning', () => {
    const text = items('§ 3 Ett', '§ 4 Två', '§ 5 Tre')
    expect([...messagesIn(text, 'numbering-gap'), ...messagesIn(text, 'numbering-double')]).toEqual([])
  })
})

describe('a § in the contents but not in the body', () => {
  const contents =
    'Innehåll\n\n§ 3 Ett ....... 2\n§ 4 Två ....... 2\n§ 5 Tre ....... 3\n§ 6 Fyra ....... 3\n\n'
  const minutes = (...headings: string[]): string =>
    items(...headings).replace('2025-03-04\n\n', `2025-03-04\n\n${contents}`)

  test('is named', () => {
    expect(messagesIn(minutes('§ 3 Ett', '§ 4 Två', '§ 5 Tre'), 'missing-section')).toEqual([
      '§ 6 står i innehållsförteckningen men inte i protokollet.',
    ])
  })

  test('in the middle it is named once, and what follows is still read', () => {
    const text = minutes('§ 3 Ett', '§ 4 Två', '§ 6 Fyra')
    expect(messagesIn(text, 'missing-section')).toEqual([
      '§ 5 står i innehållsförteckningen men inte i protokollet.',
    ])
    expect(messagesIn(text, 'numbering-gap')).toEqual([])
  })

  test('points at the line of the contents', () => {
    const text = minutes('§ 3 Ett', '§ 4 Två', '§ 5 Tre')
    const warning = extractionOf(text).warnings.find(({ code }) => code === 'missing-section')
    expect(text.slice(warning?.span?.start, warning?.span?.end)).toBe('§ 6 Fyra ....... 3')
  })

  test('nothing is missing where all are there', () => {
    expect(messagesIn(minutes('§ 3 Ett', '§ 4 Två', '§ 5 Tre', '§ 6 Fyra'), 'missing-section')).toEqual([])
  })
})

describe('a § in the head but not in the body', () => {
  test('after the last one', () => {
    expect(under('Paragrafer: 3–6', '§ 3 Ett', '§ 4 Två')).toEqual([
      '§ 5 står i protokollets huvud men inte i protokollet.',
      '§ 6 står i protokollets huvud men inte i protokollet.',
    ])
  })

  test('nothing where all are there', () => {
    expect(under('Paragrafer: 3–4', '§ 3 Ett', '§ 4 Två')).toEqual([])
  })

  test('nothing where the head speaks of other minutes', () => {
    expect(under('Föregående protokoll, paragrafer 1–2, är justerat.', '§ 3 Ett', '§ 4 Två')).toEqual([])
  })

  test('nothing where the head says none', () => {
    expect(under('Plats: Kommunhuset', '§ 3 Ett', '§ 4 Två')).toEqual([])
  })
})

describe('references', () => {
  test.each(['(se § 36)', 'Se mer under § 36.', 'Detta behandlas i § 36 nedan.', 'Jämför § 36.'])(
    '%s leads nowhere',
    (words) => {
      expect(messagesIn(referring(words), 'unknown-section-reference')).toEqual([
        'Hänvisningen till § 36 leder ingenstans: protokollet omfattar § 31–33.',
      ])
    },
  )

  test.each([
    ['to a § of these minutes', '(se § 33)'],
    ['to a lettered item of one', '(se mer under § 33 b)'],
    ['to a law', 'Se § 36 kommunallagen.'],
    ['to a law by its short name', 'Se 12 kap. § 36 i socialtjänstlagen.'],
    ['to another day', 'Se § 36 (2024-05-06).'],
    ['to minutes of another year', 'Se § 36, 2024-05-06.'],
    ['to the minutes before', 'Se § 36 i förra protokollet.'],
    ['to the meeting before', 'Se § 36 från föregående möte.'],
    ['to a § of a year', 'Se § 36/2024.'],
    ['to a § of another day in words', 'Se § 36 den 3 maj 2024.'],
    ['to a law by its letters', 'Se § 36 KL.'],
    ['to the agenda', 'Se § 36 i dagordningen.'],
    ['to another body', 'Se § 36 i kommunstyrelsens protokoll.'],
    ['to numbers far away', 'Se § 936.'],
    ['without a word that refers', 'Nämnden beslutade § 36 om taxan.'],
  ])('%s is left alone', (_, words) => {
    expect(messagesIn(referring(words), 'unknown-section-reference')).toEqual([])
  })

  test('minutes with plain numbers have none', () => {
    expect(
      messagesIn(
        items('1. Ett', '2. Två', '3. Tre').replace('Text.', 'Se § 36.'),
        'unknown-section-reference',
      ),
    ).toEqual([])
  })
})
