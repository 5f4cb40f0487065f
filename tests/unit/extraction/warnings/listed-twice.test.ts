import { describe, expect, test } from 'vitest'
import { checkListedTwice } from '#app/extraction/warnings/listed-twice.ts'
import { minutesOf } from '#tests/support/minutes-of.ts'

const minutes = (lists: string): string => `Styrelsen 2025-03-04

${lists}

§ 1 Ärendet

Mötet öppnas.

§ 2 Övrigt

Inget.
`

const messagesIn = (lists: string): string[] =>
  checkListedTwice(minutesOf(minutes(lists))).map(({ message }) => message)

const TWICE = ['Bo Ek står både som närvarande och som frånvarande.']

describe('somebody is listed both as present and as absent', () => {
  test.each([
    ['on two lines', 'Närvarande: Anna Berg, Bo Ek, Siv Alm\nFrånvarande: Bo Ek'],
    ['under two headings', 'Närvarande\nAnna Berg\nBo Ek\n\nEj närvarande\nBo Ek\nSiv Alm'],
    [
      'beside one who was there in part',
      'Närvarande: Anna Berg, Bo Ek, Siv Alm §§ 1–6\nFrånvarande: Bo Ek, Siv Alm §§ 7–8',
    ],
    ['with party letters', 'Beslutande:\nAnna Berg (S)\nBo Ek (M)\n\nFrånvarande:\nBo Ek (M)'],
  ])('%s', (_, lists) => expect(messagesIn(lists)).toEqual(TWICE))

  test('is shown where it says that he was absent', () => {
    const text = minutes('Närvarande: Anna Berg, Bo Ek\nFrånvarande: Bo Ek')
    const [warning] = checkListedTwice(minutesOf(text))
    expect(text.slice(0, warning?.span?.start).endsWith('Frånvarande: ')).toBe(true)
  })
})

describe('no contradiction', () => {
  test.each([
    ['each is on one list', 'Närvarande: Anna Berg, Siv Alm\nFrånvarande: Bo Ek'],
    ['he was there for some items', 'Närvarande: Anna Berg, Bo Ek §§ 1–4\nFrånvarande: Bo Ek §§ 5–9'],
    ['he came late', 'Närvarande: Anna Berg, Bo Ek (kom 14.10)\nFrånvarande: Bo Ek'],
    ['he was absent in part', 'Närvarande: Anna Berg, Bo Ek\nFrånvarande: Bo Ek, del av mötet'],
    [
      'another stood in for him',
      'Beslutande: Anna Berg (S), Siv Alm (M) ersätter Bo Ek (M)\nFrånvarande: Bo Ek (M)',
    ],
    [
      'the first list says who belongs to the board',
      'Ledamöter: Anna Berg, Bo Ek, Siv Alm\nFrånvarande: Bo Ek',
    ],
    [
      'he adjusts, and another list lies between',
      'Närvarande: Anna Berg, Bo Ek\nFrånvarande: Siv Alm\n\nBiträden      Per Dal, Byrån AB\n\nVid protokollet      Anna Berg\n\nJusteras      Bo Ek',
    ],
    ['two share a first name', 'Närvarande: Anna Berg, Bo Ek\nFrånvarande: Bo Alm'],
  ])('%s', (_, lists) => expect(messagesIn(lists)).toEqual([]))
})
