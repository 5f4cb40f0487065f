import { describe, expect, test } from 'vitest'
import { extract } from '#app/extraction/extract.ts'
import { documentOfText } from '#app/ingestion/plain-text/read-plain-text.ts'

/** What is promised in a discussion of a board that meets 2031-09-10 and next 2031-10-08: words, owners, deadline. */
const promisesIn = (sentence: string): unknown[] => {
  const minutes = `Styrelsen 2031-09-10

Närvarande: Mats Ehn, Eva Norling

1. Insatsen

${sentence}

2. Nästa möte

Nästa möte hålls den 8 oktober 2031.
`
  return extract(documentOfText(minutes), { meetings: [] }).actionItems.map(({ text, owners, due }) => [
    text,
    owners.map(({ name }) => name).join(' + '),
    due?.date ?? null,
  ])
}

describe('two promises in one sentence', () => {
  test('are two items, each with its own owner, words and date', () => {
    expect(promisesIn('Mats tar fram statistik till nästa möte och Eva kontaktar kommunen.')).toEqual([
      ['Mats tar fram statistik till nästa möte', 'Mats Ehn', '2031-10-08'],
      ['Eva kontaktar kommunen.', 'Eva Norling', null],
    ])
  })

  test('have each their own date', () => {
    expect(
      promisesIn('Mats skickar ut underlaget i november och Eva kontaktar kommunen senast 2 december.'),
    ).toEqual([
      ['Mats skickar ut underlaget i november', 'Mats Ehn', '2031-11-30'],
      ['Eva kontaktar kommunen senast 2 december.', 'Eva Norling', '2031-12-02'],
    ])
  })
})

describe('a promise that the next one hands on', () => {
  test('is quoted with the name that the relative clause is about', () => {
    expect(promisesIn('Mats skickar listan till Eva, som lägger ut den före nästa möte.')).toEqual([
      ['Mats skickar listan till Eva', 'Mats Ehn', null],
      ['Eva, som lägger ut den före nästa möte.', 'Eva Norling', '2031-10-08'],
    ])
  })
})

describe('one item', () => {
  test.each([
    ['the verb stands once', 'Mats ringer banken och Eva försäkringsbolaget.', 'Mats Ehn + Eva Norling'],
    ['the clauses are too short to stand alone', 'Mats skriver, Eva delar ut.', 'Mats Ehn + Eva Norling'],
    ['two people do it together', 'Mats och Eva tar fram statistik.', 'Mats Ehn + Eva Norling'],
    ['one does two things', 'Mats tar fram statistik och kontaktar kommunen.', 'Mats Ehn'],
  ])('where %s', (_, sentence, owners) => {
    expect(promisesIn(sentence)).toEqual([[sentence, owners, null]])
  })
})

describe('two that were decided in one sentence', () => {
  test('are two items where each has somebody of its own and a date of its own', () => {
    expect(
      promisesIn(
        'Vi beslutade att Mats uppdaterar hemsidan i november och att Eva betalar fakturan senast 30/9.',
      ),
    ).toEqual([
      ['att Mats uppdaterar hemsidan i november', 'Mats Ehn', '2031-11-30'],
      ['att Eva betalar fakturan senast 30/9.', 'Eva Norling', '2031-09-30'],
    ])
  })

  test('are two items where neither has a date', () => {
    expect(
      promisesIn('Styrelsen beslutade att Mats tar bort listan och att Eva samlar in nya uppgifter.'),
    ).toEqual([
      ['att Mats tar bort listan', 'Mats Ehn', null],
      ['att Eva samlar in nya uppgifter.', 'Eva Norling', null],
    ])
  })

  test('are one where they share the date', () => {
    expect(promisesIn('Vi beslutade att Mats lagar bryggan och att Eva målar den i maj.')).toHaveLength(1)
  })
})
