import { describe, expect, test } from 'vitest'
import { brokenInside, jointOf } from '#app/extraction/language/broken-words.ts'

describe('a hyphen at the end of a line', () => {
  test.each([
    ['får i upp-', 'drag att'],
    ['senast den 5 decem-', 'ber'],
    ['Förvalt-', 'ningschefen'],
    ['kommun-', 'styrelsens'],
  ])('breaks a word: %s|%s', (before, after) => expect(jointOf(before, after)).toBe('break'))

  test.each([
    ['nya IT-', 'system'],
    ['via e-', 'post'],
    ['senast 2031-10-', '30'],
    ['kl. 09.00–', '12.15'],
  ])('is the word’s own: %s|%s', (before, after) => expect(jointOf(before, after)).toBe('own-hyphen'))

  test.each([
    ['kultur-', 'och fritidsnämnden'],
    ['kort-', 'respektive långsiktigt'],
    ['hälso-', 'såväl som sjukvård'],
    ['Nord-', 'Sverige'],
    ['bakgrund -', 'nuläge'],
    ['2031-', 'åren'],
    ['utan streck', 'går vidare'],
  ])('parts two words: %s|%s', (before, after) => expect(jointOf(before, after)).toBeNull())
})

const joined = (line: string): string => {
  const starts = brokenInside(line)
  const ends = [...starts.map((start) => start - '- '.length), line.length]
  return [0, ...starts].map((start, index) => line.slice(start, ends[index])).join('')
}

describe('a hyphen and a blank inside of a line', () => {
  test.each([
    ['får i upp- drag att åter- rapportera', 'får i uppdrag att återrapportera'],
    ['Förvalt- ningschefen redo- visar', 'Förvaltningschefen redovisar'],
    ['Redo- visas i decem- ber', 'Redovisas i december'],
  ])('breaks words: %s', (line, whole) => expect(joined(line)).toBe(whole))

  test.each([
    'Anna- kollar hyran',
    'kultur- och fritidsnämnden',
    'planen- som antogs i maj',
    'nya IT- system',
    'klockan 9- elva',
    'först - sedan',
  ])('breaks none: %s', (line) => expect(brokenInside(line)).toEqual([]))
})
