import { describe, expect, test } from 'vitest'
import { mayBe } from '#app/extraction/owners/gender.ts'

describe('whom a pronoun can mean', () => {
  test.each([
    'Karin Ek',
    'Maria Lind',
    'Inger Ask',
    'Ing-Marie Holm',
    'Ann-Sofie Berg',
    'Malin Ask',
    'Madeleine Ek',
  ])('"hon" can be %s', (name) => {
    expect(mayBe('hon', name)).toBe(true)
    expect(mayBe('han', name)).toBe(false)
  })
  test.each(['Olle Ek', 'Ola Lund', 'Sven-Erik Malm', 'Mustafa Kaya'])('"han" can be %s', (name) => {
    expect(mayBe('han', name)).toBe(true)
    expect(mayBe('hon', name)).toBe(false)
  })
  test('"hen" can be anybody', () => {
    expect(mayBe('hen', 'Karin Ek')).toBe(true)
    expect(mayBe('hen', 'Olle Ek')).toBe(true)
  })
})
