import { expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

test('a report belongs to the assignment that it tells of, not to the nearest', () => {
  expect(
    itemsOf(`
Kulturnämnden 2031-03-07

§ 4 Uppföljning

Beslut
Nämnden beslutar
att kulturchefen tar fram förslag på åtgärder,
att enhetschefen fritid ser över avgifterna, samt
att åtgärderna följs upp vid varje sammanträde.
`),
  ).toEqual([
    '§4 assignment: att kulturchefen tar fram förslag på åtgärder, | kulturchef',
    '§4 assignment: att enhetschefen fritid ser över avgifterna, samt | enhetschef fritid',
    '§4 report: att åtgärderna följs upp vid varje sammanträde. | kulturchef | meeting | of 0',
  ])
})

const NOTES = `
Revisorerna 2031-03-07

Närvarande: Birgitta Ek, Malin Ask, Siv Lind

§ 4 Möten

`

test('"hon" can be she to whom something goes', () => {
  expect(
    itemsOf(
      `${NOTES}Birgitta Ek kontaktar nämnden. Frågor mejlas till Malin Ask i förväg; hon sammanställer.`,
    ).at(-1),
  ).toBe('§4 commitment: Frågor mejlas till Malin Ask i förväg; hon sammanställer. | Malin Ask')
})

test('and is not she who asked', () => {
  expect(
    itemsOf(
      `${NOTES}Birgitta Ek redogör för planen. På fråga från Siv Lind svarar hon att hon mejlar ut den.`,
    ).at(-1),
  ).toBe('§4 commitment: På fråga från Siv Lind svarar hon att hon mejlar ut den. | Birgitta Ek')
})
