import { describe, expect, test } from 'vitest'
import { namesActor } from '#app/extraction/language/actors.ts'
import { tokenize } from '#app/extraction/language/token.ts'

const acts = (phrase: string): boolean => {
  const tokens = tokenize(phrase)
  return namesActor(tokens, { from: 0, to: tokens.length }, new Set(['siv', 'olle']))
}

describe('who can act', () => {
  test.each([
    'Siv',
    'Olle Ask',
    'Siv och Olle',
    'Malin Elm',
    'förbundschefen',
    'kommunstyrelsen',
    'rådet för funktionshindersfrågor',
    'bolaget',
    'herrlaget',
    'alla i styrelsen',
    'kassören Malin Elm',
    'Malin Elm och VD',
    'nätverket',
    'Region Norr',
    'Stiftelsen Nybygget',
    'enhetschefen fritid',
    'biträdande skolchef Malin Elm',
    'tf. förvaltningschef Malin Elm (M)',
    'medicinskt ansvarig sjuksköterska Malin Elm',
    'en arbetsgrupp bestående av Malin Elm och Olle Ask',
    'en styrgrupp med tre ledamöter',
    'presidiet tillsammans med ekonomen',
    'Olle Ask, tillsammans med Siv Ek från rådet',
  ])('%s', (phrase) => expect(acts(phrase)).toBe(true))
})

describe('what bears a name and is nobody', () => {
  test.each(['nuvarande avtal Malin Elm', 'en grupp elever', 'förslag till rektor'])('%s', (phrase) =>
    expect(acts(phrase)).toBe(false),
  )
})

describe('what only ends like a body', () => {
  test.each(['bollförrådet', 'området', 'förslaget', 'underlaget', 'anslaget', 'regelverket', 'hantverket'])(
    '%s',
    (phrase) => expect(acts(phrase)).toBe(false),
  )
})

test('a table that was read as one line is nobody', () => {
  expect(acts('Kommunstyrelsen SGD, MW Barn- och utbildningsnämnden LH, AP Miljönämnden RS, AP LH LH')).toBe(
    false,
  )
})
