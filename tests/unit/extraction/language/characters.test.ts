import { describe, expect, test } from 'vitest'
import {
  BLANK,
  characterAt,
  DIGIT,
  FRACTION,
  JOINS_DIGITS,
  JOINS_LETTERS,
  LETTER,
  MARK,
  narrow,
} from '#app/extraction/language/characters.ts'
import { foldCase } from '#app/extraction/language/fold-case.ts'

describe('What a character is', () => {
  test.each([
    ['a', LETTER],
    ['Ö', LETTER],
    ['ễ', LETTER],
    ['ж', LETTER],
    [' ', BLANK],
    ['\u00a0', BLANK],
    ['\u3000', BLANK],
    ['7', DIGIT],
    ['½', FRACTION],
    ['\u0308', MARK],
    ['-', JOINS_LETTERS | JOINS_DIGITS],
    ['–', JOINS_DIGITS],
    ['’', JOINS_LETTERS],
    ['&', JOINS_LETTERS],
    ['.', JOINS_DIGITS],
    ['§', 0],
    ['”', 0],
    ['✓', 0],
  ])('%j', (character, bits) => {
    expect(characterAt(character, 0)).toBe(bits)
  })

  test('past the end, and in half of a surrogate pair, it is nothing', () => {
    expect(characterAt('a', 1)).toBe(0)
    expect(characterAt('😀', 0)).toBe(0)
    expect(characterAt('😀', 1)).toBe(0)
  })
})

describe('Folding case', () => {
  test('keeps every letter at its place', () => {
    expect(foldCase('ÅSA Ek')).toBe('åsa ek')
    expect(foldCase('İzmir ÖST')).toBe('İzmir öst')
    expect(foldCase('İ').length).toBe(1)
  })
})

test('A narrow text is the same text', () => {
  for (const text of ['', 'Åsa', '"Å" \\ \n\t', '3–5 maj …', 'Nguyễn 🙂', 'half \ud83d', '\u2028\u0000'])
    expect(narrow(text)).toBe(text)
})
