import { expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

const minutes = (background: string, decision = 'Nämnden antar förslaget till yttrande.'): string => `
Vårdnämnden 2031-03-07

§ 4 Remiss om en ny plan

Beslut
${decision}

Bakgrund
${background}
`

test("what somebody outside asks for is nobody's duty here", () => {
  expect(itemsOf(minutes('Svar ska ha inkommit senast den 13 maj 2031.'))).toEqual([])
  expect(itemsOf(minutes('Synpunkter ska lämnas till länsstyrelsen senast den 30 juni 2031.'))).toEqual([])
  expect(
    itemsOf(minutes('Enligt föreläggandet ska bristerna vara avhjälpta senast den 1 juni 2031.')),
  ).toEqual([])
})

test('but is the date of the one who is given to answer', () => {
  const decision = 'Nämnden ger förvaltningen i uppdrag att lämna synpunkter.'
  expect(itemsOf(minutes('Synpunkter ska lämnas senast den 30 juni 2031.', decision))).toEqual([
    '§4 assignment: Nämnden ger förvaltningen i uppdrag att lämna synpunkter. | förvaltningen | 2031-06-30 (senast den 30 juni 2031)',
  ])
})

test('whatever the answer is called', () => {
  const decision = 'Förvaltningschefen får i uppdrag att upprätta ett förslag till yttrande.'
  expect(itemsOf(minutes('Svar ska lämnas till revisorerna senast den 29 maj 2031.', decision))).toEqual([
    '§4 assignment: Förvaltningschefen får i uppdrag att upprätta ett förslag till yttrande. | förvaltningschef | 2031-05-29 (senast den 29 maj 2031)',
  ])
})

test('and stays where somebody named is to have it', () => {
  expect(itemsOf(minutes('Synpunkter ska lämnas till Karin senast den 30 juni 2031.'))).toEqual([
    '§4 commitment: Synpunkter ska lämnas till Karin senast den 30 juni 2031. | 2031-06-30 (senast den 30 juni 2031)',
  ])
})

test('a motion that is retold, whatever stands between its verbs, gives nothing', () => {
  const told =
    'Siv Ask (S) har i en motion, väckt i fullmäktige den 25 november 2030, föreslagit att förvaltningen får i uppdrag att utreda frågan.'
  expect(itemsOf(minutes(told))).toEqual([])
})
