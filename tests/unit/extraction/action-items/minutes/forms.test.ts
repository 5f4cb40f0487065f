import { expect, test } from 'vitest'
import { itemsOf } from './readable-items.ts'

const decided = (lines: string): string[] =>
  itemsOf(`
Kulturnämnden 2031-09-10

Närvarande: Bo Dahl, Lena Ask

§ 4 Avtalet

Beslut
${lines}
`)

test('fields below a task say who and when', () => {
  expect(decided('Se över avtalet med leverantören.\nAnsvarig: Bo Dahl\nKlart senast: 2031-12-01')).toEqual([
    '§4 assignment: Se över avtalet med leverantören. | Bo Dahl | 2031-12-01 (2031-12-01)',
  ])
})

test('fields above the first task belong to what is below them', () => {
  expect(decided('Ansvarig: Bo Dahl\nKlart senast: 2031-12-01\nSe över avtalet med leverantören.')).toEqual([
    '§4 assignment: Se över avtalet med leverantören. | Bo Dahl | 2031-12-01 (2031-12-01)',
  ])
})

test('each task has the fields that stand beside it, and none of them runs into its words', () => {
  expect(
    decided(
      '- Se över avtalet\n  Ansvarig: Bo Dahl\n  Deadline: 1 december\n- Ta fram en mall\n  Ansvar: Lena Ask\n  Tidsplan: november',
    ),
  ).toEqual([
    '§4 assignment: Se över avtalet | Bo Dahl | 2031-12-01 (1 december)',
    '§4 assignment: Ta fram en mall | Lena Ask | 2031-11-30 (november)',
  ])
})

test('whom a decision names stays its owner, and the field gives the date that it lacks', () => {
  expect(decided('Kulturchefen får i uppdrag att se över avtalet.\nAnsvarig: Bo Dahl\nKlart: v. 44')).toEqual(
    ['§4 assignment: Kulturchefen får i uppdrag att se över avtalet. | kulturchef | 2031-11-02 (v. 44)'],
  )
})

test('whose case it is, and when something is told again, give a task neither owner nor date', () => {
  expect(decided('Avtalet ska ses över.\nHandläggare: Bo Dahl\nÅterrapport: 2031-12-01')).toEqual([
    '§4 assignment: Avtalet ska ses över.',
  ])
})

test('a field under what nobody has to do gives no task', () => {
  expect(decided('Nämnden har tagit del av rapporten.\nAnsvarig: Bo Dahl')).toEqual([])
})

test.each([
  'Nämnden beslutar att upphandla ett ekonomisystem.',
  'Nämnden köper in en ny projektor.',
  'En ny projektor köps in.',
])('what was decided is done by whom the field below it names: %s', (words) => {
  expect(decided(`${words}\nAnsvarig: Bo Dahl\nKlart senast: v. 44`)).toEqual([
    `§4 assignment: ${words} | Bo Dahl | 2031-11-02 (v. 44)`,
  ])
})

test.each([
  'Nämnden beslutar att godkänna rapporten.',
  'Rapporten läggs till handlingarna.',
  'Nämnden tackar för informationen.',
  'Avtalet gäller till den 1 maj 2032.',
  'Nämnden köpte in en ny projektor.',
])('a field under what nobody carries out gives no task: %s', (words) => {
  expect(decided(`${words}\nAnsvarig: Bo Dahl`)).toEqual([])
})

test('the field under two duties does not tell of which', () => {
  const [first, second] = decided(
    'Kulturchefen får i uppdrag att se över avtalet. Kansliet får i uppdrag att ta fram en mall.\nKlart: v. 44',
  )
  expect([first, second].map((item) => item?.includes('2031-11-02'))).toEqual([false, false])
})
