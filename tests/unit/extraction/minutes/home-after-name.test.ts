import { expect, test } from 'vitest'
import { peopleIn } from '#tests/support/minutes-of.ts'

test('a list in which everybody has a place after the name parts it from the name', () => {
  expect(
    peopleIn(
      'Närvarande: Anna Berg Ekvik, Siv Ask Ekvik, Lars-Erik Ek Torp,\nKarin Alm Norrvik, Jan-Olof Dahl Attvik och Bo Lind Torp',
    ),
  ).toEqual([
    'Anna Berg | Ekvik',
    'Siv Ask | Ekvik',
    'Lars-Erik Ek | Torp',
    'Karin Alm | Norrvik',
    'Jan-Olof Dahl | Attvik',
    'Bo Lind | Torp',
  ])
})

test('a list with a few long names leaves them whole', () => {
  expect(peopleIn('Närvarande: Anna Berg Ek, Siv Ask, Bo Lind, Karin Alm, Olle Dahl')).toContain(
    'Anna Berg Ek',
  )
})
