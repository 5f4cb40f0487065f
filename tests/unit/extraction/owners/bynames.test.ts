import { describe, expect, test } from 'vitest'
import type { Attendee } from '#app/extraction/extraction.ts'
import { bynamesIn, withCapitals } from '#app/extraction/owners/bynames.ts'
import { extractionOf } from '#tests/support/minutes-of.ts'

const LIST = 'Närvarande: Matilda Ek (matte), Bo Ask (bask), Siv Alm (sal)'

const listOf = (text: string): Attendee[] =>
  [...text.matchAll(/\p{Lu}\p{L}+ \p{Lu}\p{L}+(?=\s\(|,|$)/gu)].map(({ 0: name, index }) => ({
    name,
    party: null,
    role: null,
    affiliation: null,
    presence: 'present',
    span: { start: index, end: index + name.length },
  }))

const wordsIn = (text: string): string | undefined => bynamesIn(text, listOf(text)).words?.source

describe('names in small letters', () => {
  test('are those in brackets after most names of the list', () => {
    expect(wordsIn(LIST)).toContain('matte|bask|sal')
  })

  test.each([
    'Närvarande: Matilda Ek (matte), Bo Ask, Siv Alm',
    'Närvarande: Matilda Ek (ordf), Bo Ask (sekr), Siv Alm (kassör)',
    'Närvarande: Matilda Ek (digitalt), Bo Ask (digitalt), Siv Alm (digitalt)',
    'Närvarande: Matilda Ek (S), Bo Ask (M), Siv Alm (C)',
    'Närvarande: Matilda Ek (matte), Bo Ask (matte), Siv Alm (sal), Per Ek (pek)',
  ])('none in "%s"', (list) => expect(wordsIn(list)).toBeUndefined())

  test('are written as other names are, where they stand alone', () => {
    const { words } = bynamesIn(LIST, listOf(LIST))
    expect(withCapitals('matte och bask mejlar @sal om mattes salar.', words)).toBe(
      'Matte och Bask mejlar @sal om mattes salar.',
    )
    expect(withCapitals('matte ringer.', null)).toBe('matte ringer.')
  })
})

test('who is called so acts, and is told of with "han" and "hon"', () => {
  const { actionItems } = extractionOf(
    `Datorklubben\nProtokoll 2031-09-10\n\n${LIST}\n\n§ 5 Lokalen\n\nbask ringer värden. matte har en lista på nycklarna. Hon skickar den till styrelsen.\n`,
  )
  expect(actionItems.map(({ text, owners }) => [text, owners.map(({ name }) => name)])).toEqual([
    ['bask ringer värden.', ['Bo Ask']],
    ['Hon skickar den till styrelsen.', ['Matilda Ek']],
  ])
})

const namesIn = (text: string): string[] => bynamesIn(text, listOf(text)).attendance.map(({ name }) => name)

describe('handles beside the names of the list', () => {
  test.each([
    ['Siv Ask, Norrby kommun (@sivask) – ordförande', 'Siv "sivask" Ask'],
    ['Siv Ask (@sivask)', 'Siv "sivask" Ask'],
    ['@sivask (Siv Ask, Norrby)', 'Siv "sivask" Ask'],
    ['@sivask – Siv Ask', 'Siv "sivask" Ask'],
  ])('in "%s"', (text, name) => expect(namesIn(text)).toEqual([name]))

  test.each(['Siv Ask, mejla @olle', 'Siv Ask, @olle', 'Siv Ask, Norrby', 'Siv Ask, siv@norrby.se'])(
    'none in "%s"',
    (text) => expect(namesIn(text)).toEqual(['Siv Ask']),
  )

  test('name their owners in the duties, and the list gives none', () => {
    const { actionItems } = extractionOf(
      `# Nätverket, 10 september 2031

**Med på mötet:**

- Siv Ask, Norrby kommun (@sivask) – ordförande
- Per Ek, Söderby kommun (@pek)

## Utgåvan

**Beslut:** Utgåvan fryses den 4 oktober. @pek skriver anteckningar, @sivask provar installationen.
`,
    )
    expect(actionItems.map(({ text, owners }) => [text, owners.map(({ name }) => name)])).toEqual([
      ['@pek skriver anteckningar', ['Per Ek']],
      ['@sivask provar installationen.', ['Siv Ask']],
    ])
  })
})
