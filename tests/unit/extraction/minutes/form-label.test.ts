import { describe, expect, test } from 'vitest'
import { readFormLabel } from '#app/extraction/minutes/form-label.ts'

const read = (text: string) => {
  const label = readFormLabel({ text, span: { start: 0, end: text.length } })
  return label === null || label === 'another'
    ? label
    : `${label.column} = ${text.slice(label.value.start, label.value.end)}`
}

describe('a field of a form', () => {
  test.each([
    ['Ansvarig: Bo Dahl', 'Ansvarig = Bo Dahl'],
    ['Klart senast: 2031-12-01', 'Klart senast = 2031-12-01'],
    ['Deadline : 1 december', 'Deadline = 1 december'],
    ['Tidsplan: hösten 2031', 'Tidsplan = hösten 2031'],
    ['Handläggare: Bo Dahl', 'another'],
    ['Uppföljning: december 2031', 'another'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    'Ansvarig för lokalen är Bo Dahl.',
    'Klart: Bo Dahl har ringt: det gick bra',
    'Tid: 25 april klockan 9',
    'Uppföljning: Bo Dahl redogjorde för läget. Nämnden tackade.',
    'Beslut: Avtalet ses över.',
  ])('is not "%s"', (text) => expect(read(text)).toBeNull())
})
