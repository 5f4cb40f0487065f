import { describe, expect, test } from 'vitest'
import { textOf } from '#app/extraction/language/clause.ts'
import { withContinued } from '#app/extraction/language/continued-clauses.ts'
import { findClauses } from '#app/extraction/language/find-clauses.ts'
import { tokenize } from '#app/extraction/language/token.ts'
import { FIRST_NAMES } from '#app/extraction/owners/first-names.ts'

/** The main clauses of a sentence: `who · verb · own words`. */
const mainClauses = (sentence: string): string[] =>
  withContinued(findClauses(tokenize(sentence)), FIRST_NAMES)
    .filter(({ kind }) => kind === 'main')
    .map(({ tokens, subject, verbs, range }) =>
      [
        subject === null ? '–' : textOf(tokens, subject),
        verbs.at(-1)?.lemma ?? '–',
        textOf(tokens, range).replace(/[.,\s]+$/u, ''),
      ].join(' · '),
    )

describe('a relative clause after a name is told on', () => {
  test.each([
    [
      'Siv skickar listan till Olle, som lägger ut den.',
      ['Siv · skicka · Siv skickar listan till Olle', 'Olle · lägga · som lägger ut den'],
    ],
    [
      'Frågan går till Olle Ek (S), som återkommer i maj.',
      ['Frågan · gå · Frågan går till Olle Ek (S)', 'Olle Ek · återkomma · som återkommer i maj'],
    ],
    [
      'Siv lämnar kvittona till kassören, som bokför dem.',
      ['Siv · lämna · Siv lämnar kvittona till kassören', 'kassören · bokföra · som bokför dem'],
    ],
  ])('%s', (sentence, clauses) => {
    expect(mainClauses(sentence)).toEqual(clauses)
  })
})

describe('a relative clause that only describes stays one', () => {
  test.each([
    'Siv kontaktar föreningen, som äger lokalen.',
    'Siv ringer Olle, som var med i fjol.',
    'Siv ringer Olle, som valdes i mars, om lokalen.',
    'Olle, som leder gruppen, bokar lokalen.',
    'Siv ringer Olle som har nyckeln.',
  ])('%s', (sentence) => {
    expect(mainClauses(sentence)).toHaveLength(1)
  })
})

describe('a name with an object does what the verb before it says', () => {
  test.each([
    [
      'Siv tar kontakt med banken och Olle med försäkringsbolaget.',
      ['Siv · ta · Siv tar kontakt med banken', 'Olle · ta · Olle med försäkringsbolaget'],
    ],
    [
      'Siv bokar lokalen, Olle fikat och Karin Ek ljudet.',
      ['Siv · boka · Siv bokar lokalen', 'Olle · boka · Olle fikat', 'Karin Ek · boka · Karin Ek ljudet'],
    ],
    [
      'Siv pratar med skolan om salen och Olle om nyckeln.',
      ['Siv · prata · Siv pratar med skolan om salen', 'Olle · prata · Olle om nyckeln'],
    ],
    [
      'Siv ska ringa banken och Olle leverantören.',
      ['Siv · ringa · Siv ska ringa banken', 'Olle · ringa · Olle leverantören'],
    ],
  ])('%s', (sentence, clauses) => {
    expect(mainClauses(sentence)).toEqual(clauses)
  })
})

describe('a name that belongs to the words before it', () => {
  test.each([
    'Siv ringer Lena och Olle om lokalen.',
    'Siv skickar listan till kommunen och Olle till helgen.',
    'Siv skickar listan till kommunen och Olle.',
    'Siv träffar Lena från styrelsen, Olle från ungdomarna.',
    'Siv och Olle bokar lokalen.',
    'Listan skickas till kommunen och Olle med bilagor.',
    'Siv ringer inte banken och Olle kassan.',
    'Siv pratar med kommunen och Olle också.',
  ])('%s', (sentence) => {
    expect(mainClauses(sentence)).toHaveLength(1)
  })
})
