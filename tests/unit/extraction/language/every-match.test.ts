import { expect, test } from 'vitest'
import { everyMatch } from '#app/extraction/language/every-match.ts'

test('every match in order, each with its place, and nothing of an earlier call', () => {
  const number = /\d+/gu
  number.exec('1 2 3')
  expect([...everyMatch(number, 'v 12 och 13')].map(({ 0: words, index }) => [words, index])).toEqual([
    ['12', 2],
    ['13', 9],
  ])
  expect([...everyMatch(number, 'inga')]).toEqual([])
})

test('a pattern that matches nothing goes on', () => {
  expect([...everyMatch(/x*/gu, 'axa')].map(({ index }) => index)).toEqual([0, 1, 2, 3])
})

test('whoever uses the pattern meanwhile disturbs nothing', () => {
  const number = /\d/gu
  const found: string[] = []
  for (const [words] of everyMatch(number, '1 2 3')) {
    found.push(words)
    number.lastIndex = 4
  }
  expect(found).toEqual(['1', '2', '3'])
})
