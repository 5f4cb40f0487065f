import { expect, test } from 'vitest'
import { matchLetters } from '#app/protocols/viewer/match-letters.ts'

/** The letters of `page` that are found in `text`, each with what stands there. */
const met = (page: string, text: string): string =>
  matchLetters(page, text)
    .map((at, index) => (at === -1 ? '_' : text[at] === page[index] ? text[at] : '!'))
    .join('')

test('the same words meet letter by letter', () => {
  expect(matchLetters('beslut', 'beslut')).toEqual([0, 1, 2, 3, 4, 5])
})

test('a hyphen that was taken away at the end of a line is passed over', () => {
  expect(met('förvaltnings-chefensvarar', 'förvaltningschefensvarar')).toBe('förvaltnings_chefensvarar')
})

test('words that only one of them has are passed over', () => {
  expect(met('styrelsenSida3beslutar', 'styrelsenbeslutar')).toBe('styrelsen_____beslutar')
  expect(matchLetters('styrelsenbeslutar', 'styrelsenmednämndenbeslutar').at(9)).toBe(19)
})

test('a letter that was mended is passed over in both', () => {
  expect(met('ärendet€132bifalls', 'ärendet§132bifalls')).toBe('ärendet_132bifalls')
})

test('nothing in common finds nothing, and ends', () => {
  expect(matchLetters('xxxx'.repeat(500), 'yyyy'.repeat(500)).every((at) => at === -1)).toBe(true)
  expect(matchLetters('', 'text')).toEqual([])
  expect(matchLetters('text', '')).toEqual([-1, -1, -1, -1])
})
