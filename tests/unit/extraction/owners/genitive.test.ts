import { describe, expect, test } from 'vitest'
import { textOf } from '#app/extraction/language/clause.ts'
import { tokenize } from '#app/extraction/language/token.ts'
import { FIRST_NAMES } from '#app/extraction/owners/first-names.ts'
import { inNominative, isGenitive } from '#app/extraction/owners/genitive.ts'

const freed = (phrase: string): string => {
  const tokens = tokenize(phrase)
  const whole = { from: 0, to: tokens.length }
  return textOf(inNominative(tokens, whole, FIRST_NAMES), whole)
}

describe('a phrase in the genitive', () => {
  test.each([
    ['Karins', 'Karin'],
    ['Olle Eks', 'Olle Ek'],
    ['kassörens', 'kassören'],
    ['Karin', 'Karin'],
    ['Jonas', 'Jonas'],
    ['Hans', 'Hans'],
  ])('%s is %s', (phrase, name) => {
    expect(freed(phrase)).toBe(name)
  })

  test('is known by its end', () => {
    expect(['Karins', 'Karin', 'Jonas'].map((one) => isGenitive(tokenize(one), { from: 0, to: 1 }))).toEqual([
      true,
      false,
      true,
    ])
  })
})
