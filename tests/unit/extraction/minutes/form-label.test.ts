import { describe, expect, test } from 'vitest'
import { readFormLabels } from '#app/extraction/minutes/form-label.ts'

const read = (text: string) =>
  readFormLabels({ text, span: { start: 0, end: text.length } })
    ?.map(({ column, value }) => `${column} = ${text.slice(value.start, value.end)}`)
    .join(', ') ?? null

describe('a field of a form', () => {
  test.each([
    ['Ansvarig: Bo Dahl', 'Ansvarig = Bo Dahl'],
    ['Klart senast: 2031-12-01', 'Klart senast = 2031-12-01'],
    ['Deadline : 1 december', 'Deadline = 1 december'],
    ['Tidsplan: hösten 2031', 'Tidsplan = hösten 2031'],
    ['Ansvarig: Bo Dahl    Klart: 2031-12-01', 'Ansvarig = Bo Dahl, Klart = 2031-12-01'],
    ['Ansvarig: BD\tKlart: feb 2032', 'Ansvarig = BD, Klart = feb 2032'],
    ['Handläggare: Bo Dahl', ''],
    ['Uppföljning: december 2031', ''],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  test.each([
    'Ansvarig för lokalen är Bo Dahl.',
    'Klart: Bo Dahl har ringt: det gick bra',
    'Tid: 25 april klockan 9',
    'Ansvarig: Bo Dahl    Närvarande: alla',
    'Uppföljning: Bo Dahl redogjorde för läget. Nämnden tackade.',
    'Beslut: Avtalet ses över.',
  ])('is not "%s"', (text) => expect(read(text)).toBeNull())
})
